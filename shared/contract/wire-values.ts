import * as z from 'zod';
import { levels } from '../kinds/form/level.ts';
import { instantSchema } from '../kinds/form/published-values.ts';
import { grades } from '../rating/standing.ts';

/** SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const levelSchema = z.enum(levels);
export const gradeSchema = z.enum(grades);

/** Text in both languages. */
export const bilingualSchema = z.object({ zh: z.string(), en: z.string() });

/** The freshness fields of every JSON answer from the register. */
export const freshness = {
  /** When the register behind the answer was issued. */
  asOf: instantSchema.describe('When the register was issued'),
  /** Ask again from this moment: something changes, or the register's signature expires. */
  validUntil: instantSchema.describe('The answer holds until just before this moment'),
  sequence: z.int().nonnegative().describe('Number of the publication'),
};
