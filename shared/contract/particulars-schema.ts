import * as z from 'zod';
import { services } from '../identity/services.ts';
import { citable } from '../jurisdiction/citable.ts';
import { cite } from '../jurisdiction/cite.ts';
import { draftArticles } from '../jurisdiction/draft-articles.ts';
import { basisSchema } from '../kinds/form/basis-schema.ts';
import { codeSchema, daySchema, instantSchema } from '../kinds/form/published-values.ts';
import { filingSorts } from '../kinds/registration/statutory-filing.ts';
import type {
  AssociationRating,
  Commendation,
  Commitment,
  FilingOnRecord,
  LicenceOnRecord,
  ProvincialGrade,
  SelfDeclared,
} from '../rating/facts/particulars.ts';

const entries = z.array(z.string());

const licenceSchema: z.ZodType<LicenceOnRecord> = z
  .object({
    entries,
    title: z.string(),
    number: z.string(),
    scope: z.array(z.enum(services)),
    issuer: z.string(),
    source: z.string().describe('Where it was looked up'),
    checkedOn: daySchema,
    checkedBy: z.string(),
    from: instantSchema,
    expiresAt: instantSchema.exactOptional(),
  })
  .meta({
    id: 'Licence',
    description: `${draftArticles('licences')}; expired from \`expiresAt\` on, which costs no points`,
  });

const sourced = {
  entries,
  number: z.string(),
  scope: z.array(z.enum(services)),
  source: z.string().describe('Where it was looked up'),
  checkedAt: instantSchema,
  unconfirmedFrom: instantSchema.describe('Unconfirmed from here on, unless checked again'),
};

const filingSchema: z.ZodType<FilingOnRecord> = z
  .object({
    ...sourced,
    sort: z.enum(filingSorts),
    filedWith: z.string(),
    filedOn: daySchema,
  })
  .meta({
    id: 'StatutoryFiling',
    description: `${cite(citable.code, 79, 99).en}; ${cite(citable.monitoringRegulation, 28).en}; never scored`,
  });

const provincialGradeSchema: z.ZodType<ProvincialGrade> = z
  .object({
    ...sourced,
    grade: z.string(),
    period: z.string(),
    ratedBy: z.string(),
    ratedOn: daySchema,
    until: instantSchema.exactOptional(),
  })
  .meta({
    id: 'ProvincialGrade',
    description: 'The province’s own, by its own rules; not counted in the city’s grade',
  });

const declaredSchema: z.ZodType<SelfDeclared> = z
  .object({
    capability: z.string().exactOptional(),
    process: z.string().exactOptional(),
    qualityAssurance: z.string().exactOptional(),
    fees: z.string().exactOptional(),
    plan: z.string().exactOptional(),
  })
  .meta({
    id: 'SelfDeclared',
    description: `${draftArticles('registration', 'upkeep')}: the agency’s own words, not verified`,
  });

const commitmentSchema: z.ZodType<Commitment> = z
  .object({
    entries,
    timeLimitDays: z.int().positive().exactOptional(),
    process: z.string(),
    text: z.string(),
    from: instantSchema,
  })
  .meta({
    id: 'Commitment',
    description: `${draftArticles('standards')}: the agency’s own promise`,
  });

const commendationSchema: z.ZodType<Commendation> = z
  .object({ entries, title: z.string(), awardedOn: daySchema, basis: basisSchema })
  .meta({ id: 'Commendation', description: draftArticles('incentives') });

const associationRatingSchema: z.ZodType<AssociationRating> = z
  .object({
    entries,
    association: codeSchema,
    ratedBy: z.string(),
    scheme: z.string(),
    rating: z.string(),
    ratedOn: daySchema,
  })
  .meta({
    id: 'AssociationRating',
    description: `${draftArticles('associationRatings')}: the association’s own, by its own rules`,
  });

/** What a record carries that decides nothing. */
export const particularsShape = {
  licences: z.array(licenceSchema).exactOptional(),
  filings: z.array(filingSchema).exactOptional(),
  provincialGrades: z.array(provincialGradeSchema).exactOptional(),
  declared: declaredSchema.exactOptional(),
  commitment: commitmentSchema.exactOptional(),
  commendations: z.array(commendationSchema).exactOptional(),
  associationRatings: z.array(associationRatingSchema).exactOptional(),
};
