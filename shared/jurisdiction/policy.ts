import type { Day } from '../time/instant.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';

/** A number and where it comes from: no number stands without its source. */
export type Sourced<T> = { readonly value: T; readonly source: string };

/** One version of the numbers that the regulation leaves open; in force from `effectiveFrom`. */
export type Policy = {
  readonly version: number;
  readonly effectiveFrom: Day;
  /** Acts before this day have no effect here (Art. 41, domain G9). */
  readonly commencement: Sourced<Day>;
  readonly cycleMonths: Sourced<number>;
  readonly supervision: { readonly points: Sourced<number>; readonly months: Sourced<number> };
  readonly rectification: { readonly points: Sourced<number>; readonly months: Sourced<number> };
  readonly grading: {
    readonly afterMonths: Sourced<number>;
    readonly engagements: Sourced<number>;
    readonly ratings: Sourced<number>;
    readonly complianceWeight: Sourced<number>;
    readonly pointCost: Sourced<number>;
    /** Lowest score of A, B and C; anything under is D. */
    readonly cuts: Sourced<{ readonly A: number; readonly B: number; readonly C: number }>;
  };
  readonly hearingWorkingDays: Sourced<number>;
  /** Longest listing in months on the first, second and third offence. */
  readonly listingMonths: Sourced<readonly [number, number, number]>;
  readonly procurementBanMonths: Sourced<{ readonly least: number; readonly most: number }>;
  /** Points by act of Art. 12, as `12-3-false-report`. */
  readonly acts: Readonly<Record<string, Sourced<number>>>;
};

/** One place in the world as data. */
export type Jurisdiction = {
  /** GB/T 2260, as `330300`. */
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly listTitle: { readonly zh: string; readonly en: string };
  readonly regulation: { readonly zh: string; readonly en: string };
  /** Newest first. */
  readonly policies: readonly Policy[];
  readonly calendar: WorkCalendar;
};
