import * as z from 'zod';
import type {
  PublicJointLiability,
  PublicPenalty,
  PublicReason,
  PublicRecord,
  PublicSpan,
} from '../disclosure/record.ts';
import { services } from '../identity/services.ts';
import { subjectKinds } from '../identity/subject.ts';
import { draftArticles } from '../jurisdiction/draft-articles.ts';
import { ratingParties } from '../jurisdiction/policy.ts';
import { basisSchema } from '../kinds/form/basis-schema.ts';
import {
  codeSchema,
  daySchema,
  instantSchema,
  marksSchema,
  openEndSchema,
} from '../kinds/form/published-values.ts';
import type {
  BanScope,
  Correction,
  GradeState,
  LegalPerson,
  ListOfOthers,
  Measure,
  NameOnRecord,
  Registration,
  Succession,
} from '../rating/standing.ts';
import { particularsShape } from './particulars-schema.ts';
import { gradeSchema, levelSchema } from './wire-values.ts';

export const nameSchema: z.ZodType<NameOnRecord> = z.object({
  name: z.string(),
  kind: z.enum(['registered', 'former', 'alias']),
  from: daySchema.exactOptional(),
  until: daySchema.exactOptional(),
  isUnconfirmed: z
    .literal(true)
    .describe('Self-declared, and confirmed by no authority: it may be another’s name')
    .exactOptional(),
});

export const registrationSchema: z.ZodType<Registration> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('filed'),
    since: instantSchema,
    confirmedAt: instantSchema.exactOptional(),
  }),
  z.object({ kind: z.literal('withdrawn'), since: instantSchema }),
  z.object({ kind: z.literal('never') }),
]);

export const banScopeSchema: z.ZodType<BanScope> = z
  .object({
    field: z.enum(['government-procurement', 'environmental-services']),
    services: z.array(z.enum(services)),
    areas: z.array(z.string()),
  })
  .meta({
    id: 'BanScope',
    description: `${draftArticles('bans')}; empty services or areas mean all of them`,
  });

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

export const publicReasonSchema: z.ZodType<PublicReason> = z
  .object({
    entries: z.array(z.string()),
    level: levelSchema.exclude(['normal']),
    caseId: z.string().exactOptional(),
    basis: basisSchema,
    summary: z.string(),
    from: instantSchema,
    until: instantSchema.exactOptional(),
    openEnd: openEndSchema,
    scope: banScopeSchema.exactOptional(),
    inheritedFrom: codeSchema
      .describe('Decided about this agency, whose branch or successor the subject is')
      .exactOptional(),
    marks: marksSchema,
  })
  .meta({ id: 'Reason' });

const decided = {
  entries: z.array(z.string()),
  caseId: z.string().exactOptional(),
  basis: basisSchema,
  summary: z.string(),
  from: instantSchema,
  marks: marksSchema,
};

const measureSchema: z.ZodType<Measure> = z
  .object({
    ...decided,
    item: z.string().describe(`Which item: ${draftArticles('measures')}`),
    scope: z.string().exactOptional(),
    until: instantSchema.exactOptional(),
    openEnd: openEndSchema,
  })
  .meta({
    id: 'Measure',
    description: `${draftArticles('measures')}; in force by its own authority’s decision`,
  });

const penaltySchema: z.ZodType<PublicPenalty> = z
  .object({
    ...decided,
    types: z.array(z.string()),
    servedOn: daySchema,
    contestableUntil: instantSchema.describe('Open to review or suit until here'),
    until: instantSchema.describe('Published until here'),
  })
  .meta({ id: 'Penalty' });

const jointLiabilitySchema: z.ZodType<PublicJointLiability> = z
  .object({
    ...decided,
    court: z.string(),
    judgment: z.string().describe('Number of the judgment'),
    until: instantSchema.describe('Published until here'),
  })
  .meta({
    id: 'JointLiability',
    description: `${draftArticles('jointLiability')}; by final judgment`,
  });

const listOfOthersSchema: z.ZodType<ListOfOthers> = z
  .object({
    entries: z.array(z.string()),
    list: z.enum(['abnormal-operation', 'serious-violation']),
    summary: z.string(),
    source: z.string(),
    checkedAt: instantSchema,
    unconfirmedFrom: instantSchema,
  })
  .meta({
    id: 'ListOfOthers',
    description: `${draftArticles('listsOfOthers')}; unconfirmed from \`unconfirmedFrom\` on`,
  });

export const correctionSchema: z.ZodType<Correction> = z
  .object({
    entries: z.array(z.string()).describe('The annulling entry, then the annulled one'),
    kind: z.string(),
    basis: basisSchema,
    from: instantSchema,
    until: instantSchema,
  })
  .meta({ id: 'Correction', description: 'A published decision was annulled' });

const successionSchema: z.ZodType<Succession> = z.object({
  entries: z.array(z.string()),
  form: z.enum(['merger', 'division', 'finding']),
  codes: z.array(z.string()),
  isCarriedOn: z.literal(true).exactOptional(),
  name: z.string().exactOptional(),
  basis: basisSchema,
  from: instantSchema,
});

export const legalPersonSchema: z.ZodType<LegalPerson> = z
  .object({
    code: codeSchema,
    listings: z.array(
      z.object({
        entries: z.array(z.string()),
        from: instantSchema,
        until: instantSchema.exactOptional(),
        marks: marksSchema,
      }),
    ),
  })
  .meta({ id: 'LegalPerson', description: 'The listed legal person of a branch' });

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
    suspended: z
      .array(publicReasonSchema)
      .describe('Without effect, because stayed')
      .exactOptional(),
    measures: z.array(measureSchema).exactOptional(),
    penalties: z.array(penaltySchema).exactOptional(),
    jointLiabilities: z.array(jointLiabilitySchema).exactOptional(),
    lists: z.array(listOfOthersSchema).exactOptional(),
    corrections: z.array(correctionSchema).exactOptional(),
    successions: z.array(successionSchema).exactOptional(),
    ...particularsShape,
    legalPerson: legalPersonSchema.exactOptional(),
    isObjected: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Record' });
