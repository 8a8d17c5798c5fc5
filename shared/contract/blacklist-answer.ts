import * as z from 'zod';
import { codeSchema, instantSchema } from '../kinds/form/published-values.ts';
import { personDecisionSchema } from './person-schema.ts';
import { publicReasonSchema } from './reason-schema.ts';
import { bilingualSchema, freshness } from './wire-values.ts';

const listedAgencySchema = z.object({
  code: codeSchema,
  name: z.string(),
  from: instantSchema,
  until: instantSchema.exactOptional(),
  reasons: z.array(publicReasonSchema),
});

/** `GET /v1/blacklist.json` (Art. 35): the agencies on the list at this moment, and none that once were. */
export const blacklistAnswerSchema = z
  .object({
    ...freshness,
    title: bilingualSchema,
    count: z.int().nonnegative(),
    agencies: z.array(listedAgencySchema),
    persons: z
      .array(personDecisionSchema)
      .describe('Practitioners on the list whose publication a law orders; not counted in `count`'),
  })
  .meta({ id: 'BlacklistAnswer' });

export type BlacklistAnswer = z.infer<typeof blacklistAnswerSchema>;
export type ListedAgency = z.infer<typeof listedAgencySchema>;
