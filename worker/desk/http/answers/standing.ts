import * as z from 'zod';
import { declaredSchema, factShapes } from '../../../../shared/contract/fact-schema.ts';
import { reasonShape } from '../../../../shared/contract/reason-schema.ts';
import {
  gradeStateSchema,
  nameShape,
  registrationSchema,
} from '../../../../shared/contract/record-schema.ts';
import { levelSchema } from '../../../../shared/contract/wire-values.ts';
import { services } from '../../../../shared/identity/services.ts';
import { subjectKinds } from '../../../../shared/identity/subject.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { FactOnFile } from '../../../../shared/kinds/form/fact.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import type {
  NameOnFile,
  PointItem,
  Points,
  Reason,
  Span,
  Standing,
} from '../../../../shared/rating/standing.ts';
import type { AsJson } from './as-json.ts';
import { subjectSchema } from './entry.ts';

export const reasonOnFileSchema: z.ZodType<Reason> = z
  .object({
    ...reasonShape,
    isPublic: z.boolean().describe('False: the law gives no ground to publish this level'),
  })
  .meta({ id: 'ReasonOnFile', description: 'Why a level holds: the entry, its words, its dates' });

/** What the desk alone sees of a fact; its own end is not that of its publication. */
const onFileShape = {
  until: instantSchema.exactOptional(),
  publicUntil: instantSchema
    .describe('The longest that it may be public, where the law limits that')
    .exactOptional(),
  isReplaced: z.literal(true).describe('Another has taken its place').exactOptional(),
};

const [first, ...others] = factShapes;

/** Each kind of fact as it is published, with what the desk has besides. */
export const factOnFileSchema = z.union([onFile(first), ...others.map(onFile)]).meta({
  id: 'FactOnFile',
  description: 'What stands beside the level, one by its `kind`',
}) as z.ZodType as z.ZodType<FactOnFile>;

function onFile(shape: z.ZodObject): z.ZodObject {
  const inside = [...theBook.facts.values()].find((form) => form.shape === shape)?.inside;
  return shape
    .extend({ ...onFileShape, ...(inside && { inside: inside.describe('Never disclosed') }) })
    .meta({ id: `${z.globalRegistry.get(shape)?.id}OnFile` });
}

export const pointItemShape = {
  entry: z.string(),
  act: z.string(),
  points: z.number(),
  countsFrom: instantSchema,
  isMinor: z.boolean().describe('Without any public effect'),
};

const pointItemSchema: z.ZodType<PointItem> = z.object(pointItemShape);

export const cycleShape = {
  from: instantSchema,
  until: instantSchema.exactOptional(),
  isSuspended: z.literal(true).describe('Until the listing is over').exactOptional(),
};

const pointsSchema: z.ZodType<Points> = z.object({
  ...cycleShape,
  total: z.number(),
  items: z.array(pointItemSchema),
});

const spanSchema: z.ZodType<Span> = z
  .object({
    from: instantSchema,
    until: instantSchema.exactOptional(),
    level: levelSchema,
    reasons: z.array(reasonOnFileSchema),
    suspended: z
      .array(reasonOnFileSchema)
      .describe('Would hold if they were not stayed')
      .exactOptional(),
    grade: gradeStateSchema,
    publicGrade: gradeStateSchema.describe('Without minor facts'),
    points: pointsSchema.exactOptional(),
  })
  .meta({ id: 'SpanOnFile', description: 'What holds in [from, until)' });

const nameOnFileSchema: z.ZodType<NameOnFile> = z.object({
  ...nameShape,
  givenBy: z
    .string()
    .describe('The kind of the decision that alone gives the name')
    .exactOptional(),
});

export const standingSchema: z.ZodType<AsJson<Standing, 'subject' | 'subjectKind'>> = z
  .object({
    subject: subjectSchema.exactOptional(),
    code: z.string(),
    at: instantSchema,
    names: z.array(nameOnFileSchema),
    subjectKind: z.enum(subjectKinds).exactOptional(),
    services: z.array(z.enum(services)),
    registration: registrationSchema,
    timeline: z.tuple([spanSchema], spanSchema),
    facts: z.array(factOnFileSchema).describe('Beside the level, gravest first'),
    declared: declaredSchema.exactOptional(),
    isObjected: z.boolean(),
  })
  .meta({
    id: 'Standing',
    description: 'What the entries mean at `at`, and with every change that time alone will cause',
  });
