import type { Day } from '../time/instant.ts';
import type { Arrangement } from '../time/work-calendar.ts';

/** A year's days in the package, each with the holiday's name in English and Chinese. */
type PackageYear = {
  readonly holidays: Readonly<Record<Day, string>>;
  readonly workdays: Readonly<Record<Day, string>>;
};

/**
 * The package files days by calendar year. New Year's days in December belong to the notice of the year that begins.
 */
export function packageArrangements(
  name: string,
  years: Readonly<Record<number, PackageYear>>,
): readonly Arrangement[] {
  const daysOf = (pick: keyof PackageYear) =>
    Object.values(years)
      .flatMap((year) => Object.entries(year[pick]))
      .map(([day, holiday]) => ({ day, year: yearOfNotice(day, holiday) }));
  const [off, worked] = [daysOf('holidays'), daysOf('workdays')];
  return Object.keys(years)
    .map(Number)
    .map((year) => ({
      year,
      source: { kind: 'package', name },
      daysOff: new Set(off.filter((found) => found.year === year).map(({ day }) => day)),
      makeUpDays: new Set(worked.filter((found) => found.year === year).map(({ day }) => day)),
      holdsOver: new Set(),
    }));
}

function yearOfNotice(day: Day, holiday: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) === '12' && holiday.includes('元旦') ? year + 1 : year;
}
