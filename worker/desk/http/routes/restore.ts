import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { sha256Schema } from '../../../../shared/contract/wire-values.ts';
import { restoreRules } from '../../restore/refusal.ts';
import { answerProblem } from '../answer-problem.ts';
import { treeHeadSchema } from '../answers/entry.ts';
import { secretAlone } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const wishSchema = z.strictObject({
  expected: z
    .strictObject({ size: z.int().min(0), root: sha256Schema })
    .describe('A tree head that the operator vouches for: the archive must lead through it')
    .exactOptional(),
});

const restoredSchema = z
  .object({
    kind: z.literal('restored'),
    batches: z.int().nonnegative(),
    ledger: treeHeadSchema,
    unreadable: z
      .array(z.string())
      .describe('Objects of the archive, apart from the ledger’s, that could not be read'),
  })
  .meta({ id: 'Restored' });

/** After a loss only the operator's secret is left: tokens went with the ledger. */
export const restoreRoute = defineRoute(
  {
    id: 'restore',
    tag: 'publishing',
    method: 'post',
    path: deskPaths.restore,
    summary: { zh: '由归档恢复丢失的台账', en: 'Rebuilds a lost ledger from its archive' },
    query: noQuery,
    body: jsonBody(wishSchema, '{}'),
    answer: { type: 'application/json', schema: restoredSchema },
    problems: ['restore-refused'],
    example: { body: {} },
  },
  {
    routeClass: 'operate',
    askers: secretAlone,
    answer: async ({ env, body: { expected } }) => {
      const restored = await openLedger(env).restore(expected);
      if (restored.kind === 'restored') return Response.json(restored);
      const { rule, file } = restored;
      return answerProblem('restore-refused', {
        faults: [{ field: file, rule, ...restoreRules[rule] }],
      });
    },
  },
);
