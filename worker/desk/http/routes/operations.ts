import { Hono } from 'hono';
import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import type { Halt } from '../../publishing/halt.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorOf, admitCaller, type DeskHono, isOperator } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';
import { readJson } from '../read-json.ts';

const wishSchema = z.strictObject({
  /** The digest of the changes that were shown. */
  approve: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
});

/** How publishing fares, and publishing at once. */
export const operationRoutes = new Hono<DeskHono>();

operationRoutes.get(deskPaths.status, admitCaller('read'), async (c) => {
  const status = await openLedger(c.env).status();
  if (isOperator(c) || actorOf(c)?.role === 'city-regulator') return c.json(status);
  // Whom something is the matter with, and decisions that nobody has approved for publication, are nobody else's to read.
  const halt = status.halt && { ...status.halt, changes: [] };
  return c.json({ ...status, halt, troubled: [] });
});

operationRoutes.post(deskPaths.publish, admitCaller('operate'), async (c) => {
  if (!isOperator(c)) return answerProblem('operator-only');
  const wish = await readJson(c.req.raw, wishSchema, '{}');
  if (wish instanceof Response) return wish;
  const approval = wish.approve && { digest: wish.approve, by: actorOf(c)?.person ?? 'operator' };
  const published = await openLedger(c.env).publishNow(approval || undefined);
  if (published === undefined) {
    const { problem } = (await openLedger(c.env).status()).keys;
    return problem
      ? answerProblem('keys-unfit', { faults: [{ field: 'keys', ...problem }] })
      : answerProblem('publication-failed');
  }
  if (published.kind === 'published') return c.json(published.publication);
  return answerProblem(published.refused ?? 'publication-halted', tooMany(published.halt));
});

function tooMany({ changes, inDay, most, digest }: Halt) {
  const harsher = changes.filter(({ turn }) => turn === 'harsher').length;
  const milder = changes.length - harsher;
  return {
    detail: `Changes of ${changes.length} subjects wait, ${harsher} harsher (a day lets pass ${most}, ${inDay} were published) and ${milder} milder, by a person who ended too many in a day; all else is published. /v1/status shows them; whoever recorded none of them approves with {"approve": "${digest}"}.`,
    detailZh: `${changes.length} 个主体的状态变更待核准：加重 ${harsher} 个（二十四小时内限 ${most} 个，已发布 ${inDay} 个）；减轻 ${milder} 个，其经办人二十四小时内减轻过多；其余内容已经发布。清单见 /v1/status，由未经办其中任何一条的运维人员核准：{"approve": "${digest}"}。`,
  };
}
