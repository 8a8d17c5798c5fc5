import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { pastRoutes } from '../past/routes.ts';
import { restoreRoutes } from '../restore/routes.ts';
import { answerProblem } from './answer-problem.ts';
import type { DeskHono } from './caller.ts';
import { deadlineRoutes } from './routes/deadlines.ts';
import { entryRoutes } from './routes/entries.ts';
import { explanationRoutes } from './routes/explanation.ts';
import { namesWaitingRoutes } from './routes/names-waiting.ts';
import { operationRoutes } from './routes/operations.ts';
import { policyRoutes } from './routes/policy.ts';
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
app.get(deskPaths.health, (c) => c.text('ok'));
app.route('/', entryRoutes);
app.route('/', pastRoutes);
app.route('/', restoreRoutes);
app.route('/', subjectRoutes);
app.route('/', sessionRoutes);
app.route('/', operationRoutes);
app.route('/', deadlineRoutes);
app.route('/', namesWaitingRoutes);
app.route('/', explanationRoutes);
app.route('/', policyRoutes);
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
