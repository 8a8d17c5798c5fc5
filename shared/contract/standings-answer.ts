import * as z from 'zod';
import { standingItemSchema } from './standing-item.ts';
import { freshness } from './wire-values.ts';

/** `GET /v1/standings`: one outcome per code, in the order of the sorted codes. */
export const standingsAnswerSchema = z
  .object({ ...freshness, standings: z.array(standingItemSchema) })
  .meta({ id: 'StandingsAnswer' });

export type StandingsAnswer = z.infer<typeof standingsAnswerSchema>;
