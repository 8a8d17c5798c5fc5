import type { Day, Instant } from '../../../shared/time/instant.ts';
import { addDays, dayOf, startOfDay } from '../../../shared/time/shanghai.ts';

/** How many days ahead is looked first. No wait of the regulation is longer than the last. */
const horizons = [1, 7, 31, 92, 184, 366, 731] as const;

/**
 * A day on whose beginning something opens that is closed at `now` and the day before: the first one, where it stays open once it
 * has opened. Undefined if time alone opens it on none of the days that are looked at.
 */
export function openingDay(now: Instant, isOpenAt: (at: Instant) => boolean): Day | undefined {
  const today = dayOf(now);
  const isOpen = (days: number) => isOpenAt(startOfDay(addDays(today, days)));
  const found = horizons.findIndex(isOpen);
  if (found < 0) return undefined;
  let [closed, open] = [horizons[found - 1] ?? 0, horizons[found] ?? 0];
  while (open - closed > 1) {
    const between = Math.floor((closed + open) / 2);
    if (isOpen(between)) open = between;
    else closed = between;
  }
  return addDays(today, open);
}
