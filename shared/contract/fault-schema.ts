import * as z from 'zod';
import type { Fault } from '../ledger/fault.ts';

export const faultSchema: z.ZodType<Fault> = z
  .object({
    entry: z.int().nonnegative().exactOptional(),
    field: z.string(),
    rule: z.string(),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'Fault', description: 'What is wrong, where, and by which rule' });
