import * as z from 'zod';
import { documentKinds, type PublishedDocument } from '../disclosure/catalogue-record.ts';
import { services } from '../identity/services.ts';
import { basisSchema } from '../kinds/form/basis-schema.ts';
import { instantSchema } from '../kinds/form/published-values.ts';
import { freshness, sha256Schema } from './wire-values.ts';

const documentStates = ['announced', 'in-force', 'over'] as const;
export type DocumentState = (typeof documentStates)[number];

/** A document with its state at this moment; versions replaced by a newer one are over, too. */
export type CatalogueDocument = PublishedDocument & { readonly state: DocumentState };

const documentSchema: z.ZodType<CatalogueDocument> = z
  .object({
    entry: z.string(),
    kind: z.enum(documentKinds),
    title: z.string().describe('The same in every version of a document'),
    number: z.string().describe('This version’s own'),
    services: z.array(z.enum(services)).describe('Empty: all of them'),
    basis: basisSchema.describe('Its authority vouches for the document'),
    from: instantSchema,
    until: instantSchema.exactOptional(),
    state: z.enum(documentStates),
    textSha256: sha256Schema
      .describe('Of the text in UTF-8, to be had at /v1/catalogue/{entry}.txt')
      .exactOptional(),
  })
  .meta({ id: 'CatalogueDocument' });

/** `GET /v1/catalogue.json` (Arts. 17, 18, 22): every version of what the authorities have published, newest first. */
export const catalogueAnswerSchema = z
  .object({
    ...freshness,
    count: z.int().nonnegative(),
    documents: z.array(documentSchema),
  })
  .meta({ id: 'CatalogueAnswer' });

export type CatalogueAnswer = z.infer<typeof catalogueAnswerSchema>;
