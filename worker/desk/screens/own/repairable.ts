import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { hasEnded } from '../../../../shared/time/interval.ts';

/** The decisions that repair could undo and that aren't over, the newest first; each once, as it was last in force. */
export function repairableIn(facts: readonly Entry[], now: Instant): readonly Entry[] {
  const decided = facts.filter(({ kind }) => theBook.names.repairable.has(kind));
  const last = new Map(decided.map((entry) => [entry.id, entry]));
  return [...last.values()]
    .filter(({ effectiveUntil }) => !hasEnded({ until: effectiveUntil }, now))
    .toReversed();
}
