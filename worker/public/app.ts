import { type Context, Hono } from 'hono';
import { type Answer, problemAnswer, refuse } from './answering/answer.ts';
import { answerRoute, type Ports } from './answering/answer-route.ts';
import { respond, respondToPreflight } from './answering/respond.ts';
import { routes } from './routes.ts';

/** The public API, the site and the register's files: every answer comes from the register in memory. */
export function createApp(ports: Ports): Hono {
  const app = new Hono();
  for (const route of routes) app.get(honoPath(route.operation.path), answerRoute(route, ports));
  app.options('*', respondToPreflight);
  app.notFound((c) => respondNever(c, isGettable(app, c) ? notAllowed : noSuchRoute));
  app.onError((error, c) => {
    ports.logError(`${c.req.method} ${c.req.routePath}`, error);
    return respondNever(c, problemAnswer(refuse('internal-error')));
  });
  return app;
}

const noSuchRoute = problemAnswer(refuse('no-such-route'));
const notAllowed = problemAnswer({
  ...refuse('method-not-allowed'),
  headers: { Allow: 'GET, HEAD, OPTIONS' },
});

/** Whether the address exists, and only the method was wrong. */
function isGettable(app: Hono, c: Context): boolean {
  return app.router.match('GET', c.req.path)[0].length > 0;
}

/** `/keys/{version}.json` as Hono writes it; the parameter then includes its ending. */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}(\.\w+)?/g, (_, name: string, ending?: string) =>
    ending === undefined ? `:${name}` : `:${name}{[^/]+\\${ending}}`,
  );
}

function respondNever(c: Context, answer: Answer): Response {
  return respond(c.req.raw, answer, '');
}
