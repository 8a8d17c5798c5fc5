import * as z from 'zod';
import { gradeStateSchema } from '../../../../shared/contract/record-schema.ts';
import { bilingualSchema, levelSchema } from '../../../../shared/contract/wire-values.ts';
import { ratingParties } from '../../../../shared/jurisdiction/policy.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import type { Explanation, PointStep } from '../../../../shared/rating/explanation/explanation.ts';
import type { AsJson } from './as-json.ts';
import { cycleShape, factOnFileSchema, pointItemShape, reasonOnFileSchema } from './standing.ts';

const stepSchema: z.ZodType<AsJson<PointStep, 'source'>> = z.object({
  ...pointItemShape,
  points: z.number().describe('What it adds to what the case has scored before'),
  decided: z.number().describe('The points of the decision'),
  documentNumber: z.string(),
  source: z.string().exactOptional(),
});

type ExplanationAsJson = Omit<Explanation, 'steps'> & {
  readonly steps: readonly z.infer<typeof stepSchema>[];
};

const frozenSchema = z.object({
  entry: z.string(),
  points: z.number(),
  agency: z.string(),
  engagement: z.string(),
  repudiation: z.string(),
});

const score = z.number().exactOptional();
const ratingSchema = z.object({
  entry: z.string(),
  party: z.enum(ratingParties),
  rater: z.string(),
  quality: score,
  timeliness: score,
  fees: score,
  score: z.number(),
});

export const explanationSchema: z.ZodType<ExplanationAsJson> = z
  .object({
    at: instantSchema,
    level: levelSchema,
    reasons: z.array(reasonOnFileSchema),
    suspended: z.array(reasonOnFileSchema),
    cycle: z.object(cycleShape).exactOptional(),
    facts: z.array(factOnFileSchema),
    steps: z.array(stepSchema),
    frozen: z.array(frozenSchema),
    points: z.number(),
    pointCost: z.object({ value: z.number(), source: z.string() }),
    ratings: z.array(ratingSchema),
    grade: gradeStateSchema,
    cuts: z.object({
      value: z.object({ A: z.number(), B: z.number(), C: z.number() }),
      source: z.string(),
    }),
    possible: z.array(
      z.object({
        id: z.string(),
        for: z.enum(['good', 'poor']),
        what: bilingualSchema,
        decidedBy: bilingualSchema,
        under: bilingualSchema,
      }),
    ),
    lines: z.array(z.string()).describe('The same in words, one step a line'),
  })
  .meta({ id: 'Explanation', description: 'A standing at its instant, step by step' });
