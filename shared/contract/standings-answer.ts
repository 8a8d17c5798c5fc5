import * as z from 'zod';
import { drawingSchema } from './drawing-schema.ts';
import { standingItemSchema } from './standing-item.ts';
import { bilingualSchema, freshness } from './wire-values.ts';

/** `GET /v1/standings`: one outcome per code, in the order of the sorted codes. */
export const standingsAnswerSchema = z
  .object({
    ...freshness,
    says: bilingualSchema.describe('Whose register, as of when and until when, in words'),
    drawings: z
      .record(z.string(), drawingSchema)
      .describe('How to draw each mark of these standings, by its key'),
    standings: z.array(standingItemSchema),
  })
  .meta({ id: 'StandingsAnswer' });

export type StandingsAnswer = z.infer<typeof standingsAnswerSchema>;
