import * as z from 'zod';
import { agencyLineSchema } from './standing-item.ts';
import { freshness } from './wire-values.ts';

/** `GET /v1/agencies?name=`: agencies with a present or former name that contains the part. */
export const searchAnswerSchema = z
  .object({
    ...freshness,
    name: z.string().describe('The part of a name that was looked for'),
    count: z.int().nonnegative().describe('How many agencies are listed here'),
    more: z.boolean().describe('Whether further agencies match; `Link` leads to them'),
    agencies: z.array(agencyLineSchema),
  })
  .meta({ id: 'SearchAnswer' });

export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
