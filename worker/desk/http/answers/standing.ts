import * as z from 'zod';
import { levelSchema } from '../../../../shared/contract/wire-values.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';

const spanSchema = z.looseObject({
  from: instantSchema,
  until: instantSchema.exactOptional(),
  level: levelSchema,
});

/** What it has beside these fields is the whole of `shared/rating/standing.ts`, which grows with each fact that there can be. */
export const standingSchema = z
  .looseObject({
    code: z.string(),
    at: instantSchema,
    timeline: z.tuple([spanSchema], spanSchema),
  })
  .meta({
    id: 'Standing',
    description:
      'What the entries mean at `at`, and with every change that time alone will cause; beside the level its reasons, grade and points, and every fact on record',
  });
