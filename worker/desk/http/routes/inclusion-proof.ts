import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleEntry } from '../../../../shared/contract/example.ts';
import { sha256Schema } from '../../../../shared/contract/wire-values.ts';
import type { InclusionProof } from '../../past/prove.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { treeHeadSchema } from '../answers/entry.ts';
import { askPast } from '../ask-past.ts';
import { anybody } from '../askers.ts';
import { defineRoute } from '../route.ts';

const proofSchema: z.ZodType<InclusionProof> = z
  .object({
    seq: z.int().nonnegative(),
    leaf: sha256Schema,
    tree: treeHeadSchema,
    path: z.array(sha256Schema),
  })
  .meta({ id: 'InclusionProof', description: 'RFC 9162, 2.1.3' });

/** That an entry is in the tree. */
export const inclusionProofRoute = defineRoute(
  {
    id: 'inclusionProof',
    tag: 'past',
    path: deskPaths.inclusionProof('{id}'),
    summary: { zh: '记录在台账中的证明', en: 'Proves that an entry is in the ledger’s tree' },
    params: { id: z.string() },
    query: z.object({
      size: z.coerce.number().int().min(1).exactOptional().describe('Default: the ledger’s'),
    }),
    answer: { type: 'application/json', schema: proofSchema },
    problems: ['entry-unknown'],
    example: { params: { id: exampleEntry }, query: { size: '1' } },
  },
  {
    routeClass: 'operate',
    askers: anybody,
    answer: async ({ env, params: { id }, query: { size } }) => {
      const proof = await askPast(env, (past) => past.proveInclusion(id, size));
      return proof ? answerJson(JSON.stringify(proof)) : answerProblem('entry-unknown');
    },
  },
);
