import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { sha256Schema } from '../../../../shared/contract/wire-values.ts';
import type { ConsistencyProof } from '../../past/prove.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { treeHeadSchema } from '../answers/entry.ts';
import { askPast } from '../ask-past.ts';
import { anybody } from '../askers.ts';
import { defineRoute } from '../route.ts';

const size = z.coerce.number().int().min(1);

const proofSchema: z.ZodType<ConsistencyProof> = z
  .object({ from: treeHeadSchema, to: treeHeadSchema, path: z.array(sha256Schema) })
  .meta({ id: 'ConsistencyProof', description: 'RFC 9162, 2.1.4' });

/** That a later tree only appended to an earlier one. */
export const consistencyProofRoute = defineRoute(
  {
    id: 'consistencyProof',
    tag: 'past',
    path: deskPaths.consistencyProof,
    summary: {
      zh: '台账只增不改的证明',
      en: 'Proves that the ledger’s tree only grew between two sizes',
    },
    query: z.object({ from: size, to: size.exactOptional().describe('Default: the ledger’s') }),
    answer: { type: 'application/json', schema: proofSchema },
    problems: ['no-such-tree'],
    example: { query: { from: '1' } },
  },
  {
    routeClass: 'operate',
    askers: anybody,
    answer: async ({ env, query: { from, to } }) => {
      const proof = await askPast(env, (past) => past.proveConsistency(from, to));
      return proof ? answerJson(JSON.stringify(proof)) : answerProblem('no-such-tree');
    },
  },
);
