import * as z from 'zod';
import type { PublicReason, PublicRecord, PublicSpan } from '../disclosure/record.ts';
import { services } from '../identity/services.ts';
import { subjectKinds } from '../identity/subject.ts';
import { type Basis, basisLevels } from '../ledger/entry.ts';
import type { BanScope, GradeState, NameOnRecord, Registration } from '../rating/standing.ts';
import { codeSchema, daySchema, gradeSchema, instantSchema, levelSchema } from './wire-values.ts';

const nameSchema: z.ZodType<NameOnRecord> = z.object({
  name: z.string(),
  kind: z.enum(['registered', 'former', 'alias']),
  from: daySchema.exactOptional(),
  until: daySchema.exactOptional(),
});

const registrationSchema: z.ZodType<Registration> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filed'), since: instantSchema }),
  z.object({ kind: z.literal('never') }),
]);

const basisSchema: z.ZodType<Basis> = z
  .object({
    authority: z.string(),
    law: z.string(),
    level: z.enum(basisLevels),
    article: z.string(),
    documentNumber: z.string(),
  })
  .meta({ id: 'Basis', description: 'Who decided, by which article, in which document' });

const banScopeSchema: z.ZodType<BanScope> = z
  .object({
    field: z.enum(['government-procurement', 'environmental-services']),
    services: z.array(z.enum(services)),
    areas: z.array(z.string()),
  })
  .meta({ id: 'BanScope', description: 'Art. 36; empty services or areas mean all of them' });

const scoreSchema = z.object({
  total: z.number(),
  parts: z.array(
    z.object({
      part: z.enum(['compliance', 'evaluation']),
      score: z.number(),
      weight: z.number(),
    }),
  ),
});

const gradeStateSchema: z.ZodType<GradeState> = z
  .union([
    z.object({
      kind: z.literal('graded'),
      grade: gradeSchema.exclude(['E']),
      score: scoreSchema,
    }),
    z.object({ kind: z.literal('graded'), grade: z.literal('E') }),
    z.object({
      kind: z.literal('not-yet-graded'),
      because: z.enum(['not-registered', 'first-year', 'too-few-engagements']),
    }),
  ])
  .meta({ id: 'GradeState' });

export const publicReasonSchema: z.ZodType<PublicReason> = z
  .object({
    entries: z.array(z.string()),
    level: levelSchema.exclude(['normal']),
    caseId: z.string().exactOptional(),
    basis: basisSchema,
    summary: z.string(),
    from: instantSchema,
    until: instantSchema.exactOptional(),
    scope: banScopeSchema.exactOptional(),
  })
  .meta({ id: 'Reason' });

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
  })
  .meta({ id: 'Record' });
