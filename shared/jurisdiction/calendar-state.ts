import type { Day } from '../time/instant.ts';
import { type ArrangementSource, isWorked, type WorkCalendar } from '../time/work-calendar.ts';

/** What an operator has to do about the calendar, before a count of working days depends on it. */
export type CalendarWarning =
  /** The year has begun, or begins within sixty days, and is still provisional. */
  | { readonly kind: 'not-announced'; readonly year: number; readonly hasBegun: boolean }
  /** The days on which two sources differ, with both sources. */
  | {
      readonly kind: 'sources-differ';
      readonly year: number;
      readonly days: readonly {
        readonly day: Day;
        readonly says: readonly {
          readonly source: ArrangementSource;
          readonly isWorked: boolean;
        }[];
      }[];
    };

export type CalendarState = {
  /** The last year whose arrangement is on file. */
  readonly announcedUntil: number | null;
  readonly warnings: readonly CalendarWarning[];
};

/**
 * The next year's notice is asked for from 1 November on, sixty days ahead: it mostly came in the first half of that
 * month.
 */
const askedFrom = '11-01';

export function calendarState(calendar: WorkCalendar, today: Day): CalendarState {
  const year = Number(today.slice(0, 4));
  const asked = today.slice(5) >= askedFrom ? [year, year + 1] : [year];
  return {
    announcedUntil: calendar.years.at(-1) ?? null,
    warnings: [
      ...asked
        .filter((one) => !calendar.years.includes(one))
        .map((one) => ({ kind: 'not-announced' as const, year: one, hasBegun: one === year })),
      ...differences(calendar),
    ],
  };
}

function differences({ disputed, arrangements }: WorkCalendar): readonly CalendarWarning[] {
  const byYear = Map.groupBy(disputed, ([, year]) => year);
  return [...byYear].map(([year, found]) => ({
    kind: 'sources-differ',
    year,
    days: found.map(([day]) => ({
      day,
      says: arrangements
        .filter((one) => one.year === year)
        .map((one) => ({ source: one.source, isWorked: isWorked(one, day) })),
    })),
  }));
}
