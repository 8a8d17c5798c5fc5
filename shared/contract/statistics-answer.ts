import * as z from 'zod';
import { services } from '../identity/services.ts';
import { freshness, gradeSchema, levelSchema } from './wire-values.ts';

const number = z.int().nonnegative();

const tally = {
  registered: number,
  levels: z.record(levelSchema, number).describe('Add up to `registered`'),
  grades: z.record(gradeSchema, number).describe('With `notYetGraded` they add up to `registered`'),
  notYetGraded: number,
};

/** `GET /v1/statistics.json` (Art. 20): the public register in numbers. */
export const statisticsAnswerSchema = z
  .object({
    ...freshness,
    agencies: z.object({ total: number, withdrawn: number, never: number }),
    all: z.object(tally),
    services: z
      .array(z.object({ service: z.enum(services), ...tally }))
      .describe('An agency counts under each service that it says it offers'),
    withoutService: number,
  })
  .meta({ id: 'StatisticsAnswer' });

export type StatisticsAnswer = z.infer<typeof statisticsAnswerSchema>;
