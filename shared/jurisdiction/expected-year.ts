import type { Day } from '../time/instant.ts';
import { addDays } from '../time/shanghai.ts';
import { type ExpectedYear, isWeekend } from '../time/work-calendar.ts';
import {
  daysOf,
  holidayNames,
  makeUpReachDays,
  ownDayOf,
  statutoryDays,
  usualSpans,
} from './statutory-holidays.ts';

const known = new Map<number, ExpectedYear | undefined>();

/**
 * The provisional calendar of a year. The holidays of the law are off. Days that a usual arrangement may add, and
 * weekends that it may have worked, depend on the notice. All other days are as in any week.
 */
export function expectedYear(year: number): ExpectedYear | undefined {
  if (!known.has(year)) known.set(year, foretell(year));
  return known.get(year);
}

function foretell(year: number): ExpectedYear | undefined {
  const off = new Set<Day>(holidayNames.flatMap((name) => statutoryDays(name, year)));
  if (off.size === 0) return undefined;
  const depends = new Set<Day>();
  for (const name of holidayNames) {
    const own = ownDayOf(name, year);
    if (own === undefined) return undefined;
    const span = usualSpans.value[name];
    const reach = makeUpReachDays.value;
    const around = daysOf(own, { before: span.before + reach, after: span.after + reach });
    const usual = new Set(daysOf(own, span));
    for (const day of around) {
      if (!off.has(day) && (usual.has(day) || isWeekend(day))) depends.add(day);
    }
  }
  return { off, depends };
}

/**
 * Whether a day may belong to the arrangement of `year`: the year's own days, and New Year's days in the December
 * before.
 */
export function isOfYear(day: Day, year: number): boolean {
  if (day.startsWith(`${year}-`)) return true;
  const reach = usualSpans.value.元旦.before + makeUpReachDays.value;
  return day < `${year}-01-01` && day >= addDays(`${year}-01-01`, -reach);
}
