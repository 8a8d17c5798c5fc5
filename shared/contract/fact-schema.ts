import * as z from 'zod';
import { draftArticles } from '../jurisdiction/draft-articles.ts';
import { theBook } from '../kinds/book/the-book.ts';
import { basisSchema } from '../kinds/form/basis-schema.ts';
import type { Fact } from '../kinds/form/fact.ts';
import { factShape } from '../kinds/form/fact-shape.ts';
import { codeSchema, instantSchema, marksSchema } from '../kinds/form/published-values.ts';
import type { Correction } from '../rating/facts/derived-facts.ts';
import type { SelfDeclared } from '../rating/facts/self-declared.ts';
import { reasonShape } from './reason-schema.ts';

const correction = z
  .object({
    kind: z.literal('correction'),
    ...factShape,
    entries: z.array(z.string()).describe('The annulling entry, then the annulled one'),
    annulledKind: z.string().describe('Of the annulled entry'),
    basis: basisSchema,
    until: instantSchema,
  })
  .meta({ id: 'Correction', description: 'A published decision was annulled' });

export const correctionSchema: z.ZodType<Correction> = correction;

const legalPersonListedSchema = z
  .object({
    kind: z.literal('legal-person-listed'),
    ...factShape,
    inheritedFrom: codeSchema,
    until: instantSchema.exactOptional(),
    marks: marksSchema,
  })
  .meta({
    id: 'LegalPersonListed',
    description:
      'The legal person of a branch, `inheritedFrom`, is blacklisted; no level of the branch’s',
  });

const stayedSchema = z
  .object({ kind: z.literal('stayed'), ...reasonShape })
  .meta({ id: 'StayedDecision', description: 'Without effect, because stayed' });

/** Of each kind that a fact can be of. */
export const factShapes: readonly [z.ZodObject, ...z.ZodObject[]] = [
  correction,
  legalPersonListedSchema,
  stayedSchema,
  ...[...theBook.facts.values()].map(({ shape }) => shape),
];

/** A fact beside the level, of a kind of this version. Readers take other kinds too, and don't check against it. */
export const factSchema = z.union(factShapes).meta({
  id: 'Fact',
  description:
    'One by its `kind`; a later version may have more kinds, with `entries` and `from` too',
}) as z.ZodType as z.ZodType<Fact>;

export const declaredSchema: z.ZodType<SelfDeclared> = z
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
