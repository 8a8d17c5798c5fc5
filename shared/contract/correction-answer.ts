import * as z from 'zod';
import { codeSchema } from '../kinds/form/published-values.ts';
import { correctionSchema } from './fact-schema.ts';
import { receiptSchema } from './register-schema.ts';
import { bilingualSchema, freshness } from './wire-values.ts';

/**
 * `GET /v1/agencies/{code}/corrections/{entry}`: a correction certificate (domain G5), which any reader can verify
 * offline.
 */
export const correctionAnswerSchema = z
  .object({
    ...freshness,
    code: codeSchema,
    name: z.string().exactOptional(),
    statement: bilingualSchema.describe('What is certified, derived from `correction` alone'),
    correction: correctionSchema,
    receipt: receiptSchema.describe('Signed: its record holds `correction`'),
  })
  .meta({ id: 'CorrectionAnswer' });

export type CorrectionAnswer = z.infer<typeof correctionAnswerSchema>;
