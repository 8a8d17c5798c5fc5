import * as z from 'zod';
import type { PublicRecord, PublicSpan } from '../disclosure/record.ts';
import { services } from '../identity/services.ts';
import { subjectKinds } from '../identity/subject.ts';
import { ratingParties } from '../jurisdiction/policy.ts';
import { codeSchema, daySchema, instantSchema } from '../kinds/form/published-values.ts';
import type { GradeState, NameOnRecord, Registration } from '../rating/standing.ts';
import { declaredSchema, factSchema } from './fact-schema.ts';
import { publicReasonSchema } from './reason-schema.ts';
import { gradeSchema, levelSchema } from './wire-values.ts';

/** The fields of a name, as published and as on file. */
export const nameShape = {
  name: z.string(),
  kind: z.enum(['registered', 'former', 'alias']),
  from: daySchema.exactOptional(),
  until: daySchema.exactOptional(),
  isUnconfirmed: z
    .literal(true)
    .describe('Self-declared, and confirmed by no authority: it may be another’s name')
    .exactOptional(),
};

export const nameSchema: z.ZodType<NameOnRecord> = z.object(nameShape);

export const registrationSchema: z.ZodType<Registration> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('filed'),
    since: instantSchema,
    confirmedAt: instantSchema.exactOptional(),
  }),
  z.object({ kind: z.literal('withdrawn'), since: instantSchema }),
  z.object({ kind: z.literal('never') }),
]);

const scoreSchema = z.object({
  total: z.number(),
  parts: z.array(
    z.object({
      part: z.enum(['compliance', 'evaluation']),
      score: z.number(),
      weight: z.number(),
    }),
  ),
  evaluation: z
    .array(
      z.object({
        party: z.enum(ratingParties),
        score: z.number(),
        weight: z.number(),
        ratings: z.int(),
      }),
    )
    .exactOptional(),
});

export const gradeStateSchema: z.ZodType<GradeState> = z
  .union([
    z.object({
      kind: z.literal('graded'),
      grade: gradeSchema.exclude(['E']),
      score: scoreSchema,
    }),
    z.object({ kind: z.literal('graded'), grade: z.literal('E') }),
    z.object({
      kind: z.literal('not-yet-graded'),
      because: z.enum(['not-registered', 'first-year', 'too-few-engagements', 'being-checked']),
    }),
  ])
  .meta({ id: 'GradeState' });

export const publicSpanSchema: z.ZodType<PublicSpan> = z
  .object({
    from: instantSchema,
    until: instantSchema.exactOptional(),
    level: levelSchema,
    reasons: z.array(z.int().nonnegative()).describe('Places in the record’s reasons'),
    grade: gradeStateSchema,
  })
  .meta({ id: 'Span' });

/** One agency as published; the type is the register's own. */
export const publicRecordSchema: z.ZodType<PublicRecord> = z
  .object({
    v: z.literal(1),
    code: codeSchema,
    names: z.array(nameSchema),
    subjectKind: z.enum(subjectKinds).exactOptional(),
    registration: registrationSchema,
    services: z.array(z.enum(services)),
    reasons: z.array(publicReasonSchema),
    timeline: z.tuple([publicSpanSchema], publicSpanSchema),
    facts: z.array(factSchema).describe('What stands beside the level'),
    declared: declaredSchema.exactOptional(),
    isObjected: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Record' });
