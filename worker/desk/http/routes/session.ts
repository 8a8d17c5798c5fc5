import { Hono } from 'hono';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { answerProblem } from '../answer-problem.ts';
import { admitCaller, type DeskHono } from '../caller.ts';

/** Who the token speaks for, and under which regulation: what a tool needs to fill in a basis. */
export const sessionRoutes = new Hono<DeskHono>();

sessionRoutes.get(deskPaths.session, admitCaller('read'), (c) => {
  const { caller } = c.var;
  if (caller.kind !== 'person') return answerProblem('forbidden');
  const jurisdiction = jurisdictionOf(c.env.JURISDICTION);
  return c.json({
    ...caller.actor,
    expiresAt: caller.expiresAt,
    jurisdiction: c.env.JURISDICTION,
    regulation: jurisdiction?.regulation.draft.title,
  });
});
