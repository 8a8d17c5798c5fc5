import type { Day } from '../time/instant.ts';
import { type ArrangementSource, isWorked, type WorkCalendar } from '../time/work-calendar.ts';

/** What is to be done about the calendar, before anybody waits for it. */
export type CalendarWarning =
  /** The year runs, or is sixty days ahead, and is provisional. */
  | { readonly kind: 'not-announced'; readonly year: number; readonly hasBegun: boolean }
  /** Sources side by side on each day on which they differ. */
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
  /** The last year of which an arrangement is on file. */
  readonly announcedUntil: number | null;
  readonly warnings: readonly CalendarWarning[];
};

/** From 1 November on the next year's notice is asked for: sixty days, and it mostly came in the first half of that month. */
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
