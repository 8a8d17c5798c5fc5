import * as z from 'zod';

/** `GET /oembed`: what an editor puts in the place of an agency's address (oEmbed 1.0, type `rich`). */
export const oembedSchema = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    provider_name: z.string(),
    provider_url: z.string(),
    title: z.string(),
    html: z.string().describe('A picture in a link; no script'),
    width: z.int().positive(),
    height: z.int().positive(),
    cache_age: z.int().nonnegative().describe('Seconds'),
  })
  .meta({ id: 'OEmbed' });
