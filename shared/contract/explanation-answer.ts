import * as z from 'zod';
import { codeSchema } from '../kinds/form/published-values.ts';
import { publicReasonSchema } from './reason-schema.ts';
import { publicSpanSchema } from './record-schema.ts';
import { freshness } from './wire-values.ts';

/**
 * `GET /v1/agencies/{code}/explanation`: the reasons for the level and grade that hold now, as far as they are
 * public.
 */
export const explanationAnswerSchema = z
  .object({
    code: codeSchema,
    ...freshness,
    span: publicSpanSchema.describe('What holds now'),
    reasons: z.array(publicReasonSchema).describe('What span.reasons points into'),
    lines: z.array(z.string()).describe('The same in words, one step a line'),
  })
  .meta({ id: 'ExplanationAnswer' });

export type ExplanationAnswer = z.infer<typeof explanationAnswerSchema>;
