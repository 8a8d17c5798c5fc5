import type { Instant } from './instant.ts';
import { addMonths, dayOf, isDay, startOfDay, toEpochMs, toInstant } from './shanghai.ts';

/** A month in Asia/Shanghai, as `2026-11`; text order is time order. */
export type Month = string;

export function monthOf(instant: Instant): Month {
  return dayOf(instant).slice(0, 7);
}

export function nextMonth(month: Month): Month {
  return addMonths(`${month}-01`, 1).slice(0, 7);
}

/** The last millisecond of the month: what begins with the next one has not begun. */
export function lastInstantOf(month: Month): Instant {
  return toInstant(toEpochMs(startOfDay(`${nextMonth(month)}-01`)) - 1);
}

export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}

/** The months from `first` on that ended before the one of `now`, oldest first. */
export function endedMonths(first: Month, now: Instant): readonly Month[] {
  const ended: Month[] = [];
  const current = monthOf(now);
  for (let month = first; month < current; month = nextMonth(month)) ended.push(month);
  return ended;
}
