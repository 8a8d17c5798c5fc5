import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { routerPath } from '../../../shared/contract/router-path.ts';
import type { DeskEnvironment } from '../object/environment.ts';
import { answerProblem } from './answer-problem.ts';
import { answerRoute } from './answer-route.ts';
import { routes } from './routes.ts';

/** The desk's doors. Nothing here is ever cached: it is inside. */
export const app = new Hono<{ Bindings: DeskEnvironment }>();

app.use(secureHeaders());
app.use(async function neverStore(c, next) {
  await next();
  c.header('Cache-Control', 'no-store');
});
app.get(deskPaths.health, (c) => c.text('ok'));
for (const route of routes) {
  const { method = 'get', path } = route.operation;
  app[method](routerPath(path), answerRoute(route));
}
app.notFound(() => answerProblem('no-such-route', nothingHere));
app.onError((error) => {
  // biome-ignore lint/suspicious/noConsole: the one place where a bug is reported
  console.error(error);
  return answerProblem('internal-error');
});

const nothingHere = {
  detail: 'The desk has nothing at this path and method.',
  detailZh: '本系统没有该路径或方法。',
};
