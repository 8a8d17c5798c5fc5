import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Day } from '../../time/instant.ts';
import { later } from '../../time/order.ts';
import { addDays, dayOf } from '../../time/shanghai.ts';
import type { Deadline } from './deadline.ts';
import { deadlinesOf } from './deadlines-of.ts';

/** Until an entry comes. */
const open: Day = '9999-12-31';

/** Holidays that are announced later move a last day by less: no arrangement closes more days than this. */
const mostDaysMoved = 31;

/**
 * The last day on which a subject may still have a deadline if nothing more is recorded about it; undefined where it has none. Time
 * opens no deadline, only entries do, so those that stand right after the last entry are all that there will be.
 */
export function openUntil(history: readonly Entry[], jurisdiction: Jurisdiction): Day | undefined {
  const last = history.at(-1);
  if (last === undefined) return undefined;
  return deadlinesOf(history, jurisdiction, last.recordedAt)
    .map((deadline) => endOf(deadline, history))
    .reduce<Day | undefined>(
      (most, day) => (most === undefined ? day : later(most, day)),
      undefined,
    );
}

/** What the register does by itself is listed until its day; everything else until an entry says that it was done. */
function endOf({ what, dueOn, entries }: Deadline, history: readonly Entry[]): Day {
  switch (what) {
    case 'listing-publication': {
      const listing = history.find(({ id }) => id === entries[0]);
      return listing ? dayOf(listing.effectiveFrom) : open;
    }
    case 'annulment-explanation':
    case 'repair-take-down':
      if (dueOn.kind === 'calendar-unknown') return open;
      return addDays(dueOn.kind === 'day' ? dueOn.day : dueOn.latest, mostDaysMoved);
    default:
      return open;
  }
}
