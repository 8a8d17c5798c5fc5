import * as z from 'zod';
import { codeSchema } from '../kinds/form/published-values.ts';
import { publicReasonSchema } from './reason-schema.ts';
import { freshness } from './wire-values.ts';

/** `GET /v1/bans.json`: the market bans in force at this moment, each with its scope, and none that once was. */
export const bansAnswerSchema = z
  .object({
    ...freshness,
    count: z.int().nonnegative(),
    bans: z.array(
      z.object({
        code: codeSchema,
        name: z.string(),
        decision: publicReasonSchema.describe('With its `scope`: a ban holds nowhere else'),
      }),
    ),
  })
  .meta({ id: 'BansAnswer' });

export type BansAnswer = z.infer<typeof bansAnswerSchema>;
