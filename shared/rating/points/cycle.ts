import type { Day } from '../../time/instant.ts';
import { addMonths } from '../../time/shanghai.ts';

/** One cycle of demerits: the days [from, until). */
export type Cycle = { readonly from: Day; readonly until: Day };

/** The cycle that contains `day`; cycles of `months` follow each other from `anchor` on. */
export function cycleOf(anchor: Day, months: number, day: Day): Cycle {
  const passed = Math.max(0, Math.floor(monthsBetween(anchor, day) / months));
  const next = addMonths(anchor, passed * months);
  // The day of the month may not have been reached yet.
  return next > day
    ? { from: addMonths(anchor, (passed - 1) * months), until: next }
    : { from: next, until: addMonths(anchor, (passed + 1) * months) };
}

function monthsBetween(from: Day, to: Day): number {
  const monthsOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthsOf(to) - monthsOf(from);
}
