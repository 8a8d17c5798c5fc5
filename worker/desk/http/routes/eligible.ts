import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleCode } from '../../../../shared/contract/example.ts';
import { gradeStateSchema } from '../../../../shared/contract/record-schema.ts';
import { levelSchema } from '../../../../shared/contract/wire-values.ts';
import { services } from '../../../../shared/identity/services.ts';
import { uscc } from '../../../../shared/kinds/form/fields.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import type { Eligible } from '../../reading/list-eligible.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { askPast } from '../ask-past.ts';
import { people } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const conflictSchema = z.enum(['client', 'shared-client', 'competitor']);

const inspectorSchema = z.object({
  code: z.string(),
  name: z.string().exactOptional(),
  level: levelSchema,
  grade: gradeStateSchema,
  bars: z.array(z.union([z.enum(['level', 'grade', 'self', 'kin']), conflictSchema])),
  declared: z.array(conflictSchema).exactOptional(),
});

const eligibleSchema: z.ZodType<Eligible> = z
  .object({
    at: instantSchema,
    service: z.enum(services),
    inspected: z.string(),
    eligible: z.array(inspectorSchema),
    excluded: z.array(inspectorSchema).describe('Each with what bars it'),
  })
  .meta({ id: 'Eligible' });

/** Says whose client is whose, so it is a look into files. */
export const eligibleRoute = defineRoute(
  {
    id: 'eligible',
    tag: 'past',
    path: deskPaths.eligible,
    summary: {
      zh: '可委托检查的机构，及其他机构不可委托的原因',
      en: 'Whom an authority may entrust with an inspection, and whom not and why',
    },
    query: z.object({ service: z.enum(services), inspected: uscc }),
    answer: { type: 'application/json', schema: eligibleSchema },
    problems: [],
    example: { query: { service: 'environmental-monitoring', inspected: exampleCode } },
  },
  {
    routeClass: 'read',
    askers: people(['city-regulator', 'county-regulator']),
    isLogged: true,
    answer: async ({ env, query: { service, inspected } }) => {
      const fault = await openLedger(env).unverifiedCode('inspected', inspected);
      if (fault) return answerProblem('invalid-query', { faults: [fault] });
      return answerJson(await askPast(env, (past) => past.eligible(service, inspected)));
    },
  },
);
