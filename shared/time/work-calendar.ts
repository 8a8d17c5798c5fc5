import type { Day } from './instant.ts';

/** Days off and make-up workdays, by year as announced by the State Council. */
export type WorkCalendar = {
  /** Years whose arrangement is announced; any other year is refused, never guessed. */
  readonly years: readonly number[];
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
};
