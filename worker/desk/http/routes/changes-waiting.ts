import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { sha256Schema } from '../../../../shared/contract/wire-values.ts';
import { seeUnpublished } from '../../access/reading-rights.ts';
import type { WaitingChanges } from '../../approval/list-waiting-changes.ts';
import { answerJson } from '../answer-json.ts';
import { pendingChangeSchema } from '../answers/desk-status.ts';
import type { Askers } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const waitingChangesSchema: z.ZodType<WaitingChanges> = z
  .object({
    digest: sha256Schema.describe('What an approval names; null where nothing waits').nullable(),
    changes: z.array(pendingChangeSchema),
    next: z.string().describe('Give it as `after` to go on').exactOptional(),
  })
  .meta({ id: 'WaitingChanges', description: 'Pages are of one list while their digest is one' });

const readers: Askers<true> = {
  roles: seeUnpublished,
  bySecret: true,
  problem: 'forbidden',
  refusal: {
    detail: 'Decisions not yet approved for publication are for the city regulator and operators.',
    detailZh: '尚未核准发布的决定仅限市级主管部门和运维人员查阅。',
  },
};

/** All changes that wait for an operator's word, be they too many for the status. */
export const changesWaitingRoute = defineRoute(
  {
    id: 'changesWaiting',
    tag: 'publishing',
    path: deskPaths.changesWaiting,
    summary: { zh: '待核准的状态变更', en: 'Changes of level that wait for approval' },
    query: z.object({
      after: z.string().max(64).exactOptional().describe('The last subject of the page before'),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    answer: { type: 'application/json', schema: waitingChangesSchema },
    problems: [],
    example: { query: { limit: '10' } },
  },
  {
    routeClass: 'read',
    askers: readers,
    answer: async ({ env, query }) => answerJson(await openLedger(env).changesWaiting(query)),
  },
);
