import type { Day } from './instant.ts';
import { addDays } from './shanghai.ts';
import { isWeekend, isWorked, type WorkCalendar } from './work-calendar.ts';

/**
 * What a count of working days is for. It decides which bound counts while the year's arrangement is not announced.
 */
export type Purpose =
  /** A party's time to act: never ends earlier than under any usual arrangement. */
  | 'protects'
  /** An authority's own time limit: never ends later than under any usual arrangement. */
  | 'limits';

export type WorkingDay =
  | { readonly kind: 'day'; readonly day: Day }
  /**
   * Counted by the provisional calendar: `day` is the bound that counts, to be counted again once `year` is settled.
   */
  | {
      readonly kind: 'provisional';
      readonly day: Day;
      readonly earliest: Day;
      readonly latest: Day;
      readonly year: number;
      readonly because: 'not-announced' | 'sources-differ';
    }
  | { readonly kind: 'calendar-unknown'; readonly year: number };

/** The `count`-th working day after `day` (count ≥ 1); `day` itself is not counted (Civil Code art. 201). */
export function addWorkingDays(
  calendar: WorkCalendar,
  day: Day,
  count: number,
  purpose: Purpose,
): WorkingDay {
  const latest = walk(calendar, day, count, (work) => work === 'worked');
  if (latest.kind === 'calendar-unknown' || latest.open === undefined) return plain(latest);
  const earliest = walk(calendar, day, count, (work) => work !== 'off');
  if (earliest.kind === 'calendar-unknown') return earliest;
  const bounds = { earliest: earliest.day, latest: latest.day };
  const last = purpose === 'protects' ? bounds.latest : bounds.earliest;
  return { kind: 'provisional', day: last, ...bounds, ...latest.open };
}

type Walked =
  | { readonly kind: 'day'; readonly day: Day; readonly open: Open | undefined }
  | { readonly kind: 'calendar-unknown'; readonly year: number };

/** To the `count`-th working day, with the first year on the way that is not settled. */
function walk(
  calendar: WorkCalendar,
  day: Day,
  count: number,
  counts: (work: Found['work']) => boolean,
): Walked {
  let [current, open]: [Day, Open | undefined] = [day, undefined];
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    const found = lookUp(calendar, current);
    if (found === undefined) return { kind: 'calendar-unknown', year: yearOf(current) };
    open ??= found.open;
    if (counts(found.work)) left -= 1;
  }
  return { kind: 'day', day: current, open };
}

function plain(walked: Walked): WorkingDay {
  return walked.kind === 'day' ? { kind: 'day', day: walked.day } : walked;
}

/** Whether a day is worked; undefined where nothing is known of its year. */
export function workOn(calendar: WorkCalendar, day: Day): 'worked' | 'off' | 'depends' | undefined {
  return lookUp(calendar, day)?.work;
}

/** What is still to be settled, and why. */
type Open = {
  readonly year: number;
  readonly because: 'not-announced' | 'sources-differ';
};

type Found = { readonly work: 'worked' | 'off' | 'depends'; readonly open?: Open };

function lookUp(calendar: WorkCalendar, day: Day): Found | undefined {
  const dispute = calendar.disputed.get(day);
  if (dispute !== undefined) {
    return { work: 'depends', open: { year: dispute, because: 'sources-differ' } };
  }
  if (calendar.daysOff.has(day)) return { work: 'off' };
  if (calendar.makeUpDays.has(day)) return { work: 'worked' };
  if (!calendar.years.includes(yearOf(day))) return foretell(calendar, day);
  if (waitsForNextYear(calendar, day)) {
    return { work: 'depends', open: { year: yearOf(day) + 1, because: 'not-announced' } };
  }
  return { work: isWorked(calendar, day) ? 'worked' : 'off' };
}

/** A day of a year whose arrangement is not announced. */
function foretell(calendar: WorkCalendar, day: Day): Found | undefined {
  const ahead = calendar.expected(yearOf(day));
  if (ahead === undefined) return undefined;
  const open: Open = { year: yearOf(day), because: 'not-announced' };
  if (ahead.off.has(day)) return { work: 'off', open };
  if (ahead.depends.has(day) || waitsForNextYear(calendar, day)) return { work: 'depends', open };
  return { work: isWeekend(day) ? 'off' : 'worked', open };
}

/**
 * New Year's days off and their make-up days may fall in the December before, which only the next year's notice
 * settles.
 */
function waitsForNextYear({ years, expected }: WorkCalendar, day: Day): boolean {
  const next = yearOf(day) + 1;
  return !years.includes(next) && expected(next)?.depends.has(day) === true;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
