import * as z from 'zod';
import { personDecisionSchema } from './person-schema.ts';
import { freshness } from './wire-values.ts';

/** `GET /v1/persons.json`: the decisions in force about practitioners whose publication a law orders, newest first. */
export const personsAnswerSchema = z
  .object({
    ...freshness,
    count: z.int().nonnegative(),
    decisions: z.array(personDecisionSchema),
  })
  .meta({ id: 'PersonsAnswer' });

export type PersonsAnswer = z.infer<typeof personsAnswerSchema>;
