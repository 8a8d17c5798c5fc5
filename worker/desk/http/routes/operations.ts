import { Hono } from 'hono';
import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import type { Halt } from '../../publishing/halt.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorOf, admitCaller, type DeskHono, isOperator } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';
import { readJson } from '../read-json.ts';

const wishSchema = z.strictObject({ approve: z.boolean().exactOptional() });

/** How publishing fares, and publishing at once. */
export const operationRoutes = new Hono<DeskHono>();

operationRoutes.get(deskPaths.status, admitCaller('read'), async (c) =>
  c.json(await openLedger(c.env).status()),
);

operationRoutes.post(deskPaths.publish, admitCaller('operate'), async (c) => {
  if (!isOperator(c)) return answerProblem('operator-only');
  const wish = await readJson(c.req.raw, wishSchema, '{}');
  if (wish instanceof Response) return wish;
  const approvedBy = wish.approve ? (actorOf(c)?.person ?? 'operator') : undefined;
  const published = await openLedger(c.env).publishNow(approvedBy);
  if (published === undefined) {
    const { problem } = (await openLedger(c.env).status()).keys;
    return problem
      ? answerProblem('keys-unfit', { faults: [{ field: 'keys', ...problem }] })
      : answerProblem('publication-failed');
  }
  if (published.kind === 'published') return c.json(published.publication);
  return answerProblem('publication-halted', tooMany(published.halt));
});

function tooMany({ levelChanges, most }: Halt) {
  return {
    detail: `${levelChanges} subjects would change level, more than ${most}; an operator must approve: {"approve": true}.`,
    detailZh: `本次发布将变更 ${levelChanges} 个主体的状态，超过 ${most} 个，须经运维人员核准：{"approve": true}。`,
  };
}
