import { Hono } from 'hono';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorOf, admitCaller, type DeskHono } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';

/** What the regulation's clocks ask of whom. */
export const deadlineRoutes = new Hono<DeskHono>();

deadlineRoutes.get(deskPaths.deadlines, admitCaller('read'), async (c) => {
  const actor = actorOf(c);
  if (!actor) return answerProblem('forbidden');
  return answerJson(await openLedger(c.env).deadlines(actor));
});
