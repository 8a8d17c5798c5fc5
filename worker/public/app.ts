import { type Context, Hono } from 'hono';
import type { PublicOperation } from '../../shared/contract/operation.ts';
import { routerPath } from '../../shared/contract/router-path.ts';
import { problemAnswer, type Refusal, refuse } from './answering/answer.ts';
import { answerRoute, type Ports } from './http/answer-route.ts';
import { varyByLang } from './http/reader-lang.ts';
import { allow, respond, respondToPreflight } from './http/respond.ts';
import type { Site } from './http/site.ts';
import { refuseByPage } from './pages/frame/refuse-by-page.tsx';
import { routes } from './routes.ts';

/** The public API, the site and the register's files: every answer comes from the register in memory. */
export function createApp(ports: Ports): Hono {
  const app = new Hono();
  for (const route of routes) {
    const answer = answerRoute(route, ports);
    const method = route.operation.method ?? 'get';
    for (const path of routerPaths(route.operation)) app[method](path, answer);
  }
  app.options('*', (c) => respondToPreflight(methodsAt(app, c)));
  app.notFound((c) => respondNever(c, ports.site, refusalAt(app, c)));
  app.onError((error, c) => {
    ports.logError(`${c.req.method} ${c.req.routePath}`, error);
    return respondNever(c, ports.site, refuse('internal-error'));
  });
  return app;
}

const noSuchRoute = refuse('no-such-route');

/** Whether there is no such address, or only the method was wrong. */
function refusalAt(app: Hono, c: Context): Refusal {
  const methods = methodsAt(app, c);
  if (methods.length === 0) return noSuchRoute;
  return { ...refuse('method-not-allowed'), headers: { Allow: allow(methods) } };
}

/** The methods that are answered at the address. */
function methodsAt(app: Hono, c: Context): readonly string[] {
  const at = (method: string) => app.router.match(method, c.req.path)[0].length > 0;
  return [...(at('GET') ? ['GET', 'HEAD'] : []), ...(at('POST') ? ['POST'] : [])];
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
  return respond(
    request,
    { ...answer, headers: { ...answer.headers, Vary: `Accept, ${varyByLang}` } },
    undefined,
  );
}
