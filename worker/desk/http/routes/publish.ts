import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { sha256Schema } from '../../../../shared/contract/wire-values.ts';
import type { Halt } from '../../approval/halt.ts';
import { answerProblem } from '../answer-problem.ts';
import { publicationSchema } from '../answers/desk-status.ts';
import { operators } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const wishSchema = z.strictObject({
  approve: sha256Schema.describe('The digest of the changes that were shown').exactOptional(),
});

/** Publishing at once, and letting pass what waits for an operator's word. */
export const publishRoute = defineRoute(
  {
    id: 'publish',
    tag: 'publishing',
    method: 'post',
    path: deskPaths.publish,
    summary: {
      zh: '立即发布，或者核准待发布的变更',
      en: 'Publishes at once, or approves what waits',
    },
    query: noQuery,
    body: jsonBody(wishSchema, '{}'),
    answer: { type: 'application/json', schema: publicationSchema },
    problems: [
      'publication-halted',
      'approval-void',
      'approver-recorded-it',
      'halt-refused',
      'keys-unfit',
      'publication-failed',
    ],
    example: { body: {} },
  },
  {
    routeClass: 'operate',
    askers: operators,
    answer: async ({ env, actor, body: { approve } }) => {
      const ledger = openLedger(env);
      const approval =
        approve === undefined ? undefined : { digest: approve, by: actor?.person ?? 'operator' };
      const published = await ledger.publishNow(approval);
      if (published === undefined) {
        const { problem } = (await ledger.status()).keys;
        return problem
          ? answerProblem('keys-unfit', { faults: [{ field: 'keys', ...problem }] })
          : answerProblem('publication-failed');
      }
      if (published.kind === 'published') return Response.json(published.publication);
      return answerProblem(published.refused ?? 'publication-halted', tooMany(published.halt));
    },
  },
);

function tooMany({ harsher, milder, inDay, most, digest }: Halt) {
  const subjects = harsher + milder;
  return {
    detail: `Changes of ${subjects} subjects wait, ${harsher} harsher (a day lets pass ${most}, ${inDay} were published) and ${milder} milder, by a person who ended too many in a day; all else is published. /v1/status shows them; whoever recorded none of them approves with {"approve": "${digest}"}.`,
    detailZh: `${subjects} 个主体的状态变更待核准：加重 ${harsher} 个（二十四小时内限 ${most} 个，已发布 ${inDay} 个）；减轻 ${milder} 个，其经办人二十四小时内减轻过多；其余内容已经发布。清单见 /v1/status，由未经办其中任何一条的运维人员核准：{"approve": "${digest}"}。`,
  };
}
