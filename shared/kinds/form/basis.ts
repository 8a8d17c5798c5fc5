import * as z from 'zod';
import { basisLevels } from '../../ledger/entry.ts';
import { line } from './fields.ts';

/** What a decision rests on; every entry has one. */
export const basis = z.strictObject({
  authority: line(100),
  law: line(200),
  level: z.enum(basisLevels),
  article: line(100),
  documentNumber: line(100),
});
