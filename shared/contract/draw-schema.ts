import * as z from 'zod';
import type { PublicDraw } from '../disclosure/public-draw.ts';
import { chance } from '../kinds/draw/draw-forms.ts';
import { daySchema, instantSchema } from '../kinds/form/published-values.ts';
import { sha256Schema } from './wire-values.ts';

const number = z.int().nonnegative();
/** As `drawHeld` bounds its lists. */
const places = z.array(z.int().positive()).max(100);

const openedSchema = z.strictObject({
  category: z.string(),
  meetsOn: daySchema,
  eligible: number.max(10_000).describe('How many experts were on the sealed list'),
  recused: number.describe('How many of the category stepped aside, which is in the seal'),
  drawn: number,
  reserves: number,
  held: z
    .strictObject({
      entry: z.string(),
      at: instantSchema,
      randomness: chance,
      drawn: places.describe('Places of the sealed list, from 1 on'),
      reserves: places.describe('In the order in which they step in'),
    })
    .exactOptional()
    .describe('Absent: the draw was never held'),
});

/** One draw of experts (Arts. 23, 28), without a person, a party or a purpose. */
export const publicDrawSchema: z.ZodType<PublicDraw> = z
  .strictObject({
    v: z.literal(1),
    jurisdiction: z.string(),
    entry: z.string(),
    committedAt: instantSchema,
    seal: sha256Schema.describe('SHA-256 of the commitment, which has 128 random bits in it'),
    chance: z.discriminatedUnion('source', [
      z.strictObject({ source: z.literal('drand-quicknet'), round: z.int().positive().max(1e10) }),
      z.strictObject({ source: z.literal('commit-reveal') }),
    ]),
    retractedAt: instantSchema.exactOptional().describe('When the commitment was taken back'),
    opened: openedSchema.exactOptional().describe('From the day after the experts met'),
  })
  .meta({ id: 'PublicDraw' });
