import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import type { PolicyPreview } from '../../../../shared/contract/policy-preview.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { gradeStateSchema } from '../../../../shared/contract/record-schema.ts';
import { levelSchema } from '../../../../shared/contract/wire-values.ts';
import { daySchema } from '../../../../shared/kinds/form/published-values.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import type { Askers } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { openLedger } from '../open-ledger.ts';
import { policyChangesSchema } from '../policy-changes-schema.ts';
import { defineRoute } from '../route.ts';

const ratedSchema = z.object({ level: levelSchema, grade: gradeStateSchema });

const previewSchema: z.ZodType<PolicyPreview> = z
  .object({
    effectiveFrom: daySchema,
    subjects: z.int().nonnegative(),
    shifts: z.array(
      z.object({
        subject: z.string(),
        name: z.string().exactOptional(),
        before: ratedSchema,
        after: ratedSchema,
      }),
    ),
  })
  .meta({ id: 'PolicyPreview', description: 'Whose level or grade the candidate would change' });

const auditors: Askers<true> = {
  roles: ['auditor', 'operator'],
  bySecret: true,
  problem: 'forbidden',
  refusal: {
    detail: 'A dry run reads every file: it is for auditors and operators.',
    detailZh: '试算涉及全部主体的记录，仅限审计人员和运维人员。',
  },
};

/** A policy before it takes effect. */
export const previewPolicyRoute = defineRoute(
  {
    id: 'previewPolicy',
    tag: 'publishing',
    method: 'post',
    path: deskPaths.policyPreview,
    summary: { zh: '试算一版规定', en: 'A dry run of a policy over the whole ledger' },
    query: noQuery,
    body: jsonBody(policyChangesSchema),
    answer: { type: 'application/json', schema: previewSchema },
    problems: ['invalid-policy'],
    example: { body: { effectiveFrom: '2027-01-01' } },
  },
  {
    routeClass: 'operate',
    askers: auditors,
    answer: async ({ env, body }) => {
      const previewed = await openLedger(env).previewPolicy(JSON.stringify(body));
      if (previewed.kind === 'preview') return answerJson(previewed.json);
      return answerProblem('invalid-policy', { faults: previewed.faults });
    },
  },
);
