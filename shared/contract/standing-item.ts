import * as z from 'zod';
import { draftArticles } from '../jurisdiction/draft-articles.ts';
import { codeSchema, instantSchema, openEndSchema } from '../kinds/form/published-values.ts';
import { faultSchema } from './fault-schema.ts';
import { markSchema } from './mark-schema.ts';
import { gradeSchema, levelSchema } from './wire-values.ts';

/** An agency in one line, as a badge or a row of a list needs it. */
export const agencyLineSchema = z
  .object({
    code: codeSchema,
    outcome: z.literal('known'),
    name: z.string().describe('The name it bears today'),
    unconfirmedName: z
      .string()
      .describe(
        'Self-declared and confirmed by no authority: the name shown, or the one it was found by',
      )
      .exactOptional(),
    level: levelSchema,
    grade: gradeSchema
      .nullable()
      .describe(`null: not yet graded, or no supplier (${draftArticles('alike')})`),
    until: instantSchema
      .exactOptional()
      .describe('End of the level alone (see `end`); absent: no end is known'),
    openEnd: openEndSchema,
    end: z
      .object({ zh: z.string(), en: z.string() })
      .describe('In words: when its level ends, and what holds on after it')
      .exactOptional(),
    beside: z
      .object({ zh: z.string(), en: z.string() })
      .describe('In words: of a branch, that its legal person is blacklisted; the level is its own')
      .exactOptional(),
    mark: markSchema,
  })
  .meta({ id: 'AgencyLine' });

export type AgencyLine = z.infer<typeof agencyLineSchema>;

/** The outcome for one of several codes; a malformed code doesn't spoil the others. */
export const standingItemSchema = z.discriminatedUnion('outcome', [
  agencyLineSchema,
  z.object({ code: codeSchema, outcome: z.literal('not-known'), mark: markSchema }),
  z.object({
    code: z.string().describe('As it was asked'),
    outcome: z.literal('malformed'),
    fault: faultSchema,
    mark: markSchema,
  }),
]);

export type StandingItem = z.infer<typeof standingItemSchema>;
