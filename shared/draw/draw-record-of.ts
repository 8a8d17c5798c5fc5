import type { drawDeclined } from '../kinds/draw/draw-declined.ts';
import type { drawCommittedForm } from '../kinds/draw/draw-forms.ts';
import type { DrawHeldBody } from '../kinds/draw/draw-held.ts';
import type { DrawRecord } from '../kinds/draw/draw-record.ts';
import type { EntryOf } from '../kinds/form/entry-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { expertPool } from './expert-pool.ts';

/** The record that `checkDraw` checks, with the pool as it was at the commitment. */
export function drawRecordOf(
  entries: readonly Entry[],
  committed: EntryOf<typeof drawCommittedForm>,
  held: { readonly body: DrawHeldBody; readonly recordedAt: Instant },
  declined: readonly EntryOf<typeof drawDeclined>[] = [],
): DrawRecord {
  const before = entries.filter(({ seq }) => seq < committed.seq);
  return {
    v: 1,
    jurisdiction: committed.jurisdiction,
    committedAt: committed.recordedAt,
    heldAt: held.recordedAt,
    commitment: committed.body,
    held: held.body,
    ...(declined.length > 0 && {
      declined: declined.map(({ body: { expert, reason }, recordedAt }) => ({
        expert,
        reason,
        at: recordedAt,
      })),
    }),
    pool: [...expertPool(before)],
  };
}
