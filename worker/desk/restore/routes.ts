import { Hono } from 'hono';
import * as z from 'zod';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { answerProblem } from '../http/answer-problem.ts';
import { admitCaller, type DeskHono } from '../http/caller.ts';
import { openLedger } from '../http/open-ledger.ts';
import { readJson } from '../http/read-json.ts';
import { restoreRules } from './refusal.ts';

const wishSchema = z.strictObject({
  /** A tree head that the operator vouches for: the archive must lead through it. */
  expected: z
    .strictObject({ size: z.int().min(0), root: z.string().regex(/^[0-9a-f]{64}$/) })
    .exactOptional(),
});

/** After a loss only the operator's secret is left: tokens went with the ledger. */
export const restoreRoutes = new Hono<DeskHono>();

restoreRoutes.post(deskPaths.restore, admitCaller('operate'), async (c) => {
  if (c.var.caller.kind !== 'operator') return answerProblem('operator-only');
  const wish = await readJson(c.req.raw, wishSchema, '{}');
  if (wish instanceof Response) return wish;
  const restored = await openLedger(c.env).restore(wish.expected);
  if (restored.kind === 'restored') return c.json(restored);
  const { rule, file } = restored;
  return answerProblem('restore-refused', {
    faults: [{ field: file, rule, ...restoreRules[rule] }],
  });
});
