import * as z from 'zod';
import type { PublicPast } from '../disclosure/public-as-of.ts';
import { codeSchema, instantSchema } from '../kinds/form/published-values.ts';
import { publicReasonSchema } from './reason-schema.ts';
import { nameSchema, registrationSchema } from './record-schema.ts';
import { freshness } from './wire-values.ts';

export const pastSchema: z.ZodType<PublicPast> = z
  .object({
    code: codeSchema,
    asOf: instantSchema.describe('The moment that was asked about'),
    names: z.array(nameSchema),
    registration: registrationSchema.exactOptional(),
    reasons: z.array(publicReasonSchema).describe('Decisions in force then that are public today'),
    withheld: z.literal(true).describe('Always: what is not told here may or may not have held'),
  })
  .meta({ id: 'PublicPast' });

/**
 * `GET /v1/agencies/{code}/past?asOf=`: an earlier moment under today's disclosure (domain G3). `asOf` is when the
 * register behind the answer was issued, `past.asOf` the moment asked about.
 */
export const pastAnswerSchema = z
  .object({ outcome: z.literal('known'), ...freshness, past: pastSchema })
  .meta({ id: 'PastAnswer' });

export type PastAnswer = z.infer<typeof pastAnswerSchema>;
