import * as z from 'zod';
import { basisSchema } from './basis-schema.ts';
import { instantSchema, marksSchema } from './published-values.ts';

/** What every published fact has. */
export const factShape = {
  entries: z.array(z.string()).min(1).describe('Ids of ledger entries, the deciding one first'),
  from: instantSchema,
};

/** What a published decision has besides. */
export const decisionShape = {
  ...factShape,
  caseId: z.string().exactOptional(),
  basis: basisSchema,
  summary: z.string(),
  marks: marksSchema,
};

/** What a fact has that another keeps at its source. */
export const sourcedShape = {
  ...factShape,
  source: z.string().describe('Where it was looked up'),
  checkedAt: instantSchema,
  unconfirmedFrom: instantSchema.describe('Unconfirmed from here on, unless checked again'),
};
