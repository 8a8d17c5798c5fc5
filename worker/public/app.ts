import { type Context, Hono } from 'hono';
import type { PublicOperation } from '../../shared/contract/operation.ts';
import { routerPath } from '../../shared/contract/router-path.ts';
import { problemAnswer, type Refusal, refuse } from './answering/answer.ts';
import { answerRoute, type Ports } from './http/answer-route.ts';
import { respond, respondToPreflight } from './http/respond.ts';
import type { Site } from './http/site.ts';
import { refuseByPage } from './pages/frame/refuse-by-page.tsx';
import { routes } from './routes.ts';

/** The public API, the site and the register's files: every answer comes from the register in memory. */
export function createApp(ports: Ports): Hono {
  const app = new Hono();
  for (const route of routes) {
    const answer = answerRoute(route, ports);
    for (const path of routerPaths(route.operation)) app.get(path, answer);
  }
  app.options('*', respondToPreflight);
  app.notFound((c) => respondNever(c, ports.site, isGettable(app, c) ? notAllowed : noSuchRoute));
  app.onError((error, c) => {
    ports.logError(`${c.req.method} ${c.req.routePath}`, error);
    return respondNever(c, ports.site, refuse('internal-error'));
  });
  return app;
}

const noSuchRoute = refuse('no-such-route');
const notAllowed = { ...refuse('method-not-allowed'), headers: { Allow: 'GET, HEAD, OPTIONS' } };

/** Whether the address exists, and only the method was wrong. */
function isGettable(app: Hono, c: Context): boolean {
  return app.router.match('GET', c.req.path)[0].length > 0;
}

/** People type a page's address with a slash at its end; programs have the contract. */
function routerPaths({ path, answer }: PublicOperation): string[] {
  const written = routerPath(path);
  return answer.type === 'text/html' && path !== '/' ? [written, `${written}/`] : [written];
}

/** Where no route is there to say how it refuses: to a person by a page, to a program by a problem. */
function respondNever(c: Context, site: Site, refusal: Refusal): Response {
  const request = c.req.raw;
  const isPerson = request.headers.get('Accept')?.includes('text/html');
  const answer = isPerson
    ? refuseByPage(refusal, { request, site, path: '/' })
    : problemAnswer(refusal);
  return respond(request, { ...answer, headers: { ...answer.headers, Vary: 'Accept' } }, undefined);
}
