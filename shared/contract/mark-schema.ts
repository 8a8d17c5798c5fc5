import * as z from 'zod';
import type { MarkKey } from '../messages/word-set.ts';

/** The mark of a standing, with its words; readers draw it themselves. */
export const markSchema = z
  .object({
    key: z.enum([
      'blacklisted',
      'banned',
      'rectifying',
      'supervised',
      'grade-A',
      'grade-B',
      'grade-C',
      'grade-D',
      'grade-E',
      'not-yet-graded',
      'not-applicable',
      'not-known',
      'no-effect',
      'malformed',
      'unknown',
      'stale',
    ] as const satisfies readonly MarkKey[]),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'Mark' });

export type MarkWords = z.infer<typeof markSchema>;
