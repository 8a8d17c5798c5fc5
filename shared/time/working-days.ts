import type { Day } from './instant.ts';
import { addDays } from './shanghai.ts';
import type { WorkCalendar } from './work-calendar.ts';

export type WorkingDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'calendar-unknown'; readonly year: number };

/** The `count`-th working day after `day` (count ≥ 1); `day` itself is not counted (Civil Code art. 201). */
export function addWorkingDays(calendar: WorkCalendar, day: Day, count: number): WorkingDay {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    const working = isWorkingDay(calendar, current);
    if (working === undefined) return { kind: 'calendar-unknown', year: yearOf(current) };
    if (working) left -= 1;
  }
  return { kind: 'day', day: current };
}

/** Undefined where the year's arrangement is not announced. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean | undefined {
  if (!calendar.years.includes(yearOf(day))) return undefined;
  if (calendar.daysOff.has(day)) return false;
  return calendar.makeUpDays.has(day) || !isWeekend(day);
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
