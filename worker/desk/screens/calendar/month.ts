import type { Day } from '../../../../shared/time/instant.ts';
import { addDays } from '../../../../shared/time/shanghai.ts';

/** A month, as `2026-11`. */
export type Month = string;

/** The month that an address asks for; today's for anything else. */
export function monthAsked(asked: string | null, today: Day): Month {
  return asked !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
}

/** The month `count` later, or earlier. */
export function addMonthsTo(month: Month, count: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Weeks from Monday to Sunday (GB/T 7408); undefined where a day is another month's. */
export function weeksOf(month: Month): readonly (readonly (Day | undefined)[])[] {
  const first = `${month}-01`;
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: (Day | undefined)[][] = [];
  for (let monday = addDays(first, -before); monday.slice(0, 7) <= month; ) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map((day) =>
        day.startsWith(month) ? day : undefined,
      ),
    );
    monday = addDays(monday, 7);
  }
  return weeks;
}
