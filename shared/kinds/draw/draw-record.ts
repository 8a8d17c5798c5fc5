import * as z from 'zod';
import { day, instant, line, personCode, uscc } from '../form/fields.ts';
import { drawCommitted } from './draw-committed.ts';
import { declineReasons } from './draw-declined.ts';
import { drawHeld } from './draw-held.ts';

const expert = z.strictObject({
  code: personCode,
  categories: z.array(line(60)),
  employers: z.array(z.strictObject({ code: uscc, from: day, until: day.exactOptional() })),
});

/** An expert with the facts that decide on eligibility: categories (Art. 23) and employments. */
export type PooledExpert = z.infer<typeof expert>;

/** All that anyone needs to recheck a draw, as one JSON file. */
export const drawRecord = z.strictObject({
  v: z.literal(1),
  /** GB/T 2260. */
  jurisdiction: z.string(),
  /** When the ledger recorded the two entries. */
  committedAt: instant,
  heldAt: instant,
  commitment: drawCommitted.body,
  held: drawHeld.body,
  /** Who of those named doesn't come, by the ledger, in its order; the reserves move up. */
  declined: z
    .array(z.strictObject({ expert: personCode, reason: z.enum(declineReasons), at: instant }))
    .max(200)
    .exactOptional(),
  /**
   * The experts to choose from. Personal data: the copy for the parties leaves them out, and their hash stays in the
   * commitment.
   */
  pool: z.array(expert).exactOptional(),
});
export type DrawRecord = z.infer<typeof drawRecord>;
