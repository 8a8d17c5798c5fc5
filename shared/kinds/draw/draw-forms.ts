import * as z from 'zod';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { day, hash, line, personCode, uscc } from '../form/fields.ts';

/** Why an expert steps aside although no employment excludes them. */
export const recusalGrounds = ['kinship', 'services-rendered', 'other-doubt'] as const;

const revealer = z.strictObject({
  name: line(100),
  /** `revealHash` of a secret that only this party knows until it reveals it. */
  commitment: hash,
});

/** The source of chance, unknown to all until after the commitment. */
export const chosenChance = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('drand-quicknet'), round: z.int().min(1).max(1e10) }),
  z.strictObject({
    source: z.literal('commit-reveal'),
    parties: z.tuple([revealer, revealer]),
  }),
]);

const signature = z.string().regex(/^[0-9a-f]{96}$/);

/** The answer of drand's `/public/{round}`. */
const beacon = z.strictObject({ round: z.int().min(1), randomness: hash, signature });

/** The result of chance: the round's beacon, or the two secrets in the order of the commitments. */
export const chance = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('drand-quicknet'), beacon }),
  z.strictObject({ source: z.literal('commit-reveal'), secrets: z.tuple([hash, hash]) }),
]);
export type Chance = z.infer<typeof chance>;

export const drawCommittedForm = formOf(
  'draw-committed',
  z.strictObject({
    /** The category from which experts are drawn. */
    category: line(60),
    purpose: line(200),
    /** The day on which the experts meet. */
    meetsOn: day,
    /** Whose work the experts will judge: an expert who works or worked for one of these is excluded. */
    parties: z.array(uscc).min(1).max(50),
    recused: z
      .array(z.strictObject({ expert: personCode, ground: z.enum(recusalGrounds) }))
      .max(200),
    drawn: z.int(),
    reserves: z.int().min(0).max(20),
    /** How many experts are on the list. */
    eligible: z.int().min(0),
    /** SHA-256 of the canonical JSON of the sorted codes of the eligible experts. */
    listHash: hash,
    /**
     * SHA-256 of the canonical JSON of the pool that they were chosen from, with what speaks for and against each.
     */
    poolHash: hash,
    randomness: chosenChance,
    /** 128 random bits in hex: without them the seal that the public sees could be opened by guessing. */
    salt: z.string().regex(/^[0-9a-f]{32}$/),
  }),
);

export type DrawCommittedBody = BodyOf<typeof drawCommittedForm>;
