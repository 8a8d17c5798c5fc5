import * as z from 'zod';
import { draftArticles } from '../jurisdiction/draft-articles.ts';
import { markSchema } from './mark-schema.ts';
import { publicRecordSchema, publicSpanSchema } from './record-schema.ts';
import { bilingualSchema, freshness } from './wire-values.ts';

/**
 * `GET /v1/agencies/{code}`: the verdict, as every reader passes it on. Its record has only what holds now or later:
 * past spans, and reasons that belong to them alone, are left out.
 */
export const agencyAnswerSchema = z
  .object({
    outcome: z.literal('known'),
    ...freshness,
    record: publicRecordSchema,
    span: publicSpanSchema.describe('What holds now: the first of record.timeline'),
    incentives: z
      .array(
        z.object({
          id: z.string(),
          what: bilingualSchema,
          decidedBy: bilingualSchema,
          under: bilingualSchema,
        }),
      )
      .describe(
        `${draftArticles('incentives')}: what others may decide in its favour; none of it is in force`,
      ),
    mark: markSchema,
    links: z.object({ page: z.string(), badge: z.string(), receipt: z.string() }),
  })
  .meta({ id: 'AgencyAnswer' });

export type AgencyAnswer = z.infer<typeof agencyAnswerSchema>;
