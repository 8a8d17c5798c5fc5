import * as z from 'zod';
import { grades, levels } from '../rating/standing.ts';
import type { Day, Instant } from '../time/instant.ts';

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

/** SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const levelSchema = z.enum(levels);
export const gradeSchema = z.enum(grades);

/** Text in both languages. */
export const bilingualSchema = z.object({ zh: z.string(), en: z.string() });

/** What every JSON answer of the register says of itself. */
export const freshness = {
  /** When the register that was read was issued. */
  asOf: instantSchema.describe('When the register was issued'),
  /** From here on, ask again: something changes, or the register's signature expires. */
  validUntil: instantSchema.describe('The answer holds until just before this moment'),
  sequence: z.int().nonnegative().describe('Number of the publication'),
};
