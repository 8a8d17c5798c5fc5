import * as z from 'zod';
import { codeSchema } from '../kinds/form/published-values.ts';
import { bilingualSchema, freshness } from './wire-values.ts';

/**
 * `GET /v1/lookup`: the code that goes with a name, for who puts badges beside names. It says nothing of anybody's level: a badge is asked
 * for by the code that a person has compared.
 */
export const lookupAnswerSchema = z
  .object({
    ...freshness,
    name: z.string().describe('As it was asked'),
    answer: z
      .enum(['exact', 'ambiguous', 'none'])
      .describe(
        'exact: the present legal name of one agency, which no other bears. ambiguous: a person has to say which of the candidates is meant, or that none is. none: no record, which is neither good nor bad',
      ),
    code: codeSchema.describe('With exact alone').exactOptional(),
    candidates: z
      .array(
        z.object({
          code: codeSchema,
          name: z.string().describe('The name it bears today'),
          because: z.string().describe('Why it may be meant'),
          says: bilingualSchema.describe('The same in words'),
        }),
      )
      .describe('With ambiguous alone'),
    more: z.boolean().describe('Whether there may be further candidates'),
  })
  .meta({ id: 'LookupAnswer' });

export type LookupAnswer = z.infer<typeof lookupAnswerSchema>;
