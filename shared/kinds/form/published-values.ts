import * as z from 'zod';
import type { Day, Instant } from '../../time/instant.ts';
import { openEnds } from './open-end.ts';
import { reasonMarks } from './reason-marks.ts';

/** A moment in UTC with milliseconds; text order is time order. */
export const instantSchema: z.ZodType<Instant> = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .meta({ id: 'Instant', description: 'ISO 8601, UTC, with milliseconds' });

/** A calendar day in Asia/Shanghai. */
export const daySchema: z.ZodType<Day> = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ id: 'Day', description: 'Calendar day in Asia/Shanghai' });

/** A unified social credit code (GB 32100) in its canonical spelling. */
export const codeSchema = z
  .string()
  .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
  .meta({ id: 'Code', description: 'Unified social credit code, GB 32100' });

export const marksSchema = z
  .array(z.enum(reasonMarks))
  .describe('Stayed, under review or suit, or objected to')
  .exactOptional();

export const openEndSchema = z
  .enum(openEnds)
  .describe('How it ends without a day: once lifted, or never (persons only)')
  .exactOptional();
