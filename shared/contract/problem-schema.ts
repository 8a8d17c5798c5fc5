import * as z from 'zod';
import { instantSchema } from '../kinds/form/published-values.ts';
import { faultSchema } from './fault-schema.ts';
import { markSchema } from './mark-schema.ts';
import type { Problem } from './problem.ts';

export const problemSchema: z.ZodType<Problem> = z
  .object({
    type: z.string().startsWith('urn:lucheng:problem:'),
    title: z.string(),
    titleZh: z.string(),
    status: z.int(),
    detail: z.string(),
    detailZh: z.string(),
    faults: z.array(faultSchema).exactOptional(),
    asOf: instantSchema.exactOptional(),
    validUntil: instantSchema.exactOptional(),
    lastKnownOn: instantSchema.exactOptional(),
    mark: markSchema.exactOptional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, in both languages' });
