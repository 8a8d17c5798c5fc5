import * as z from 'zod';
import { type Basis, basisLevels } from '../../ledger/entry.ts';

export const basisSchema: z.ZodType<Basis> = z
  .object({
    authority: z.string(),
    law: z.string(),
    level: z.enum(basisLevels),
    article: z.string(),
    documentNumber: z.string(),
  })
  .meta({ id: 'Basis', description: 'Who decided, by which article, in which document' });
