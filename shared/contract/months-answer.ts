import * as z from 'zod';
import { services } from '../identity/services.ts';
import {
  countedGrades,
  countedLevels,
  leastTold,
  type MonthCounts,
} from '../register/beside/month-counts.ts';
import { freshness } from './wire-values.ts';

const number = z.int().nonnegative();
const told = number.nullable().describe(`null: fewer than ${leastTold.value}, or none`);

const monthSchema: z.ZodType<MonthCounts> = z
  .object({
    month: z.string().describe('In Asia/Shanghai, as 2026-11'),
    registered: number,
    levels: z
      .record(z.enum(countedLevels), told)
      .describe('Of all agencies with a record, registered or not'),
    grades: z
      .record(z.enum(countedGrades), told)
      .describe('Of the registered; E is who is blacklisted, and counted as that'),
    services: z
      .record(z.enum(services), number)
      .describe('An agency counts under each service that it says it offers'),
  })
  .meta({ id: 'MonthCounts' });

/** `GET /v1/months.json` (Art. 20): how the register stood when each month ended, without a name. */
export const monthsAnswerSchema = z
  .object({
    ...freshness,
    fewerThan: number.describe('What is fewer than this is not told'),
    months: z.array(monthSchema).describe('Oldest first; a month that was not counted is left out'),
  })
  .meta({ id: 'MonthsAnswer' });

export type MonthsAnswer = z.infer<typeof monthsAnswerSchema>;
