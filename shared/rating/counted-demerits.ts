import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import { type EntryOf, entriesOf } from '../kinds/entry-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import { later } from '../time/order.ts';
import { startOfDay } from '../time/shanghai.ts';

/** A demerit that is, or will be, final. It counts in [countsFrom, until). */
export type CountedDemerit = {
  readonly entry: EntryOf<'demerit'>;
  readonly countsFrom: Instant;
  readonly until: Instant | undefined;
};

/**
 * The demerits among a subject's facts that ever count: nothing counts before it is final (domain G1), and no act before
 * the regulation's commencement counts at all (domain G9). In the order in which they begin to count.
 */
export function countedDemerits(
  facts: readonly Entry[],
  jurisdiction: Jurisdiction,
): readonly CountedDemerit[] {
  return entriesOf(facts, 'demerit')
    .filter((entry) => isAfterCommencement(entry.body.actOn, jurisdiction))
    .flatMap(({ finalOn, ...rest }) => (finalOn === undefined ? [] : [{ ...rest, finalOn }]))
    .map((entry) => ({
      entry,
      countsFrom: later(startOfDay(entry.finalOn), entry.effectiveFrom),
      until: entry.effectiveUntil,
    }))
    .toSorted(byStart);
}

function isAfterCommencement(day: Day, jurisdiction: Jurisdiction): boolean {
  return day >= policyAt(jurisdiction, day).commencement.value;
}

/** At the same instant the gravest goes first: it decides, and a case scores at its highest item. */
function byStart(a: CountedDemerit, b: CountedDemerit): number {
  if (a.countsFrom !== b.countsFrom) return a.countsFrom < b.countsFrom ? -1 : 1;
  return pointsOf(b) - pointsOf(a) || a.entry.seq - b.entry.seq;
}

export function pointsOf({ entry }: CountedDemerit): number {
  return entry.body.points ?? 0;
}
