import * as z from 'zod';
import { gradeStateSchema } from '../../../../shared/contract/record-schema.ts';
import { bilingualSchema, levelSchema } from '../../../../shared/contract/wire-values.ts';
import { ratingParties } from '../../../../shared/jurisdiction/policy.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';

const reasonSchema = z
  .looseObject({
    entries: z.array(z.string()),
    level: levelSchema,
    summary: z.string(),
    from: instantSchema,
  })
  .meta({ id: 'ReasonOnFile', description: 'Why a level holds: the entry, its words, its dates' });

/** A fact beside the level, with what the desk alone sees; each kind adds its own. */
const factOnFileSchema = z
  .looseObject({ kind: z.string(), entries: z.array(z.string()), from: instantSchema })
  .meta({ id: 'FactOnFile', description: 'What stands beside the level' });

const stepSchema = z.object({
  entry: z.string(),
  act: z.string(),
  points: z.number().describe('What it adds to what the case has scored before'),
  countsFrom: instantSchema,
  isMinor: z.boolean(),
  decided: z.number().describe('The points of the decision'),
  documentNumber: z.string(),
  source: z.string().optional(),
});

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

/** A standing at its instant, step by step, as `shared/rating/explanation/explanation.ts` has it. */
export const explanationSchema = z
  .object({
    at: instantSchema,
    level: levelSchema,
    reasons: z.array(reasonSchema),
    suspended: z.array(reasonSchema),
    cycle: z
      .object({
        from: instantSchema,
        until: instantSchema.exactOptional(),
        isSuspended: z.literal(true).exactOptional(),
      })
      .exactOptional(),
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
  .meta({ id: 'Explanation' });
