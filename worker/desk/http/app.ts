import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { answerProblem } from './answer-problem.ts';
import type { DeskHono } from './caller.ts';
import { entryRoutes } from './routes/entries.ts';
import { operationRoutes } from './routes/operations.ts';
import { sessionRoutes } from './routes/session.ts';
import { subjectRoutes } from './routes/subjects.ts';
import { tokenRoutes } from './routes/tokens.ts';

/** The desk's doors. Nothing here is ever cached: it is inside. */
export const app = new Hono<DeskHono>();

app.use(secureHeaders());
app.use(async function neverStore(c, next) {
  await next();
  c.header('Cache-Control', 'no-store');
});
app.get('/healthz', (c) => c.text('ok'));
app.route('/', entryRoutes);
app.route('/', subjectRoutes);
app.route('/', sessionRoutes);
app.route('/', operationRoutes);
app.route('/', tokenRoutes);
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
