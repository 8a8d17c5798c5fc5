import * as z from 'zod';
import { isMonth } from '../time/month.ts';
import { publicDrawSchema } from './draw-schema.ts';
import { langQuery } from './queries.ts';
import { freshness } from './wire-values.ts';

const monthFault = {
  rule: 'query.month',
  zh: '月份须写作 2026-11',
  en: 'A month is written as 2026-11',
} as const;

const month = z.string().trim().refine(isMonth, { params: monthFault }).optional();

export const drawsQuery = z.strictObject({
  month: month.describe('The month of the commitments, as 2026-11; without it, the newest'),
});

export const drawsPageQuery = langQuery.extend(drawsQuery.shape);

/** `GET /v1/draws.json`: the draws of experts that were committed to in one month (Arts. 23, 28). */
export const drawsAnswerSchema = z
  .object({
    ...freshness,
    months: z
      .array(z.object({ month: z.string(), draws: z.int().positive() }))
      .describe('The months that have any, the newest first'),
    month: z.string().nullable().describe('The month of `draws`; null: there is none at all'),
    draws: z.array(publicDrawSchema).describe('The newest first'),
  })
  .meta({ id: 'DrawsAnswer' });

export type DrawsAnswer = z.infer<typeof drawsAnswerSchema>;

/** `GET /v1/draws/{entry}`: one draw; the file that `lucheng draw check` takes. */
export const drawAnswerSchema = z
  .object({ ...freshness, draw: publicDrawSchema })
  .meta({ id: 'DrawAnswer' });

export type DrawAnswer = z.infer<typeof drawAnswerSchema>;
