import * as z from 'zod';
import {
  codeSchema,
  instantSchema,
  marksSchema,
  openEndSchema,
} from '../kinds/form/published-values.ts';
import type { GoneChange, ShownChange } from '../register/changes/change.ts';
import type { ChangesIndex } from '../register/changes/changes-index.ts';
import { banScopeSchema } from './reason-schema.ts';
import { signedHeadSchema } from './register-schema.ts';
import { freshness, levelSchema, sha256Schema } from './wire-values.ts';

const shownChangeSchema: z.ZodType<ShownChange> = z
  .object({
    n: z.int().positive(),
    key: z
      .string()
      .describe('Random; a later change with the same key takes the place of this one'),
    code: codeSchema,
    entry: z.string(),
    level: levelSchema.exclude(['normal']),
    from: instantSchema,
    until: instantSchema.exactOptional(),
    openEnd: openEndSchema,
    scope: banScopeSchema.exactOptional(),
    marks: marksSchema,
    inheritedFrom: codeSchema.exactOptional(),
  })
  .meta({ id: 'ShownChange', description: 'A decision in force' });

const goneChangeSchema: z.ZodType<GoneChange> = z
  .object({ n: z.int().positive(), key: z.string() })
  .meta({ id: 'GoneChange', description: 'The decision with this key holds no more' });

const partsSchema = z.array(z.object({ place: z.int().nonnegative(), sha256: sha256Schema }));

const indexSchema: z.ZodType<ChangesIndex> = z
  .object({
    v: z.literal(1),
    feed: z.string(),
    shown: z.object({ next: z.int().positive(), parts: partsSchema }),
    gone: z.object({
      first: z.int().positive(),
      next: z.int().positive(),
      parts: partsSchema,
    }),
  })
  .meta({
    id: 'ChangesIndex',
    description: 'SHA-256 of its canonical JSON is `changes` in the head',
  });

const partOf = <Schema extends z.ZodType>(changes: Schema) =>
  z.object({
    place: z.int().nonnegative(),
    changes: z
      .array(changes)
      .describe(
        'SHA-256 of this list’s canonical JSON stands in the index; pass over what you have',
      ),
  });

/** `GET /v1/changes`: what has changed of the decisions in force since the cursor, and how to check that it is all. */
export const changesAnswerSchema = z
  .object({
    ...freshness,
    head: signedHeadSchema,
    index: indexSchema,
    shown: z.array(partOf(shownChangeSchema)),
    gone: z.array(partOf(goneChangeSchema)),
    next: z.string().describe('`since` of the next question'),
    more: z.boolean().describe('There is more: ask again at once'),
  })
  .meta({ id: 'ChangesAnswer' });

export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;
