import * as z from 'zod';
import type { PublicReason } from '../disclosure/record.ts';
import { services } from '../identity/services.ts';
import { draftArticles } from '../jurisdiction/draft-articles.ts';
import { basisSchema } from '../kinds/form/basis-schema.ts';
import {
  codeSchema,
  instantSchema,
  marksSchema,
  openEndSchema,
} from '../kinds/form/published-values.ts';
import type { BanScope } from '../rating/standing.ts';
import { levelSchema } from './wire-values.ts';

export const banScopeSchema: z.ZodType<BanScope> = z
  .object({
    field: z.enum(['government-procurement', 'environmental-services']),
    services: z.array(z.enum(services)),
    areas: z.array(z.string()),
  })
  .meta({
    id: 'BanScope',
    description: `${draftArticles('bans')}; empty services or areas mean all of them`,
  });

/** The fields of a decision, whether it is a reason of the level or stayed. */
export const reasonShape = {
  entries: z.array(z.string()),
  level: levelSchema.exclude(['normal']),
  caseId: z.string().exactOptional(),
  basis: basisSchema,
  summary: z.string(),
  from: instantSchema,
  until: instantSchema.exactOptional(),
  openEnd: openEndSchema,
  scope: banScopeSchema.exactOptional(),
  inheritedFrom: codeSchema
    .describe('Decided about this agency, whose branch or successor the subject is')
    .exactOptional(),
  marks: marksSchema,
};

export const publicReasonSchema: z.ZodType<PublicReason> = z
  .object(reasonShape)
  .meta({ id: 'Reason' });
