import type { ApprovalDesk } from './approval-desk.ts';
import type { PendingChange } from './halt.ts';
import { turnOf } from './level-changes.ts';
import { pendingTurn } from './pending-turn.ts';

/** A page of what waits for an operator's word, subjects in order. */
export type WaitingChanges = {
  /** What an approval of all pages names; null where nothing waits. Pages with different digests are not of one list. */
  readonly digest: string | null;
  readonly changes: readonly PendingChange[];
  /** Give it as `after` to go on; absent on the last page. */
  readonly next?: string;
};

/** At most `limit` of the changes that wait since the last weighing, of the subjects after `after`. */
export function listWaitingChanges(
  desk: ApprovalDesk,
  { after = '', limit }: { readonly after?: string; readonly limit: number },
): WaitingChanges {
  const halt = desk.halts.halt();
  if (halt === undefined) return { digest: null, changes: [] };
  const codes = desk.pending.heldAfter(after, limit);
  const changes = codes.flatMap((code) => {
    const pending = desk.pending.of(code);
    const turn = pending ? turnOf(pending, halt.at) : 'same';
    if (!pending || turn === 'same') return [];
    return pendingTurn(desk, halt.at, halt.since, pending, turn).shown;
  });
  const last = codes.at(-1);
  const isFull = codes.length === limit && last !== undefined;
  return { digest: halt.digest, changes, ...(isFull && { next: last }) };
}
