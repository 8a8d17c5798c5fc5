import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { hasEnded } from '../../time/interval.ts';

/** The newest entry is what the source says now: if it is over, those before it are over too. */
export function lastSourced<E extends Entry>(
  entries: readonly E[],
  at: Instant,
  keyOf: (entry: E) => string,
): readonly E[] {
  const known = entries.filter(({ effectiveFrom }) => effectiveFrom <= at);
  const last = new Map(known.map((entry) => [keyOf(entry), entry]));
  return [...last.values()].filter(({ effectiveUntil: until }) => !hasEnded({ until }, at));
}
