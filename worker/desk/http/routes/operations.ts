import { Hono } from 'hono';
import { answerProblem } from '../answer-problem.ts';
import { admitCaller, type DeskHono, isOperator } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';

/** How publishing fares, and publishing at once. */
export const operationRoutes = new Hono<DeskHono>();

operationRoutes.get('/v1/status', admitCaller('read'), async (c) =>
  c.json(await openLedger(c.env).status()),
);

operationRoutes.post('/v1/publish', admitCaller('operate'), async (c) => {
  if (!isOperator(c)) return answerProblem('operator-only');
  const publication = await openLedger(c.env).publishNow();
  return publication ? c.json(publication) : answerProblem('publication-failed');
});
