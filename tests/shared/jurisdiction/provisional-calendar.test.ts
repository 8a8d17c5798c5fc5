import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedYear } from '../../../shared/jurisdiction/expected-year.ts';
import { packageArrangements } from '../../../shared/jurisdiction/package-arrangements.ts';
import {
  daysOf,
  type HolidayName,
  holidayNames,
  ownDayOf,
  statutoryDays,
  usualSpans,
} from '../../../shared/jurisdiction/statutory-holidays.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { addDays } from '../../../shared/time/shanghai.ts';
import {
  type Arrangement,
  calendarOf,
  isWeekend,
  isWorked,
  type WorkCalendar,
} from '../../../shared/time/work-calendar.ts';
import { addWorkingDays, workOn } from '../../../shared/time/working-days.ts';

const years = Array.from({ length: 2026 - 2015 + 1 }, (_, i) => 2015 + i);

const folder = join(
  dirname(createRequire(import.meta.url).resolve('chinese-days/package.json')),
  'dist/years',
);

const announced = packageArrangements(
  'chinese-days',
  Object.fromEntries(
    years.map((year) => [year, JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8'))]),
  ),
);

/** Days off ordered once, by a notice of its own: the seventieth anniversary of 3 September 1945. */
const once = new Set(['2015-09-03', '2015-09-04', '2015-09-06']);
const isNearOnce = (day: Day) => day > '2015-07-15' && day < '2015-09-10';

describe('the provisional calendar against every arrangement from 2015 to 2026', () => {
  const whole = calendarOf(announced, () => undefined);
  const blind = calendarOf([], expectedYear);
  /** The year before is announced, the year itself is not, as in a December. */
  const blindFrom = (year: number) =>
    calendarOf(
      announced.filter((one) => one.year < year),
      expectedYear,
    );

  test.each(years)(
    'the provisional calendar of %i foretells no day otherwise than it came',
    (year) => {
      const wrong = everyDayOf(year)
        .filter((day) => !once.has(day))
        .filter((day) => {
          const foretold = workOn(blind, day);
          return foretold !== 'depends' && foretold !== workOn(whole, day);
        });

      expect(wrong).toEqual([]);
    },
  );

  test.each(years)(
    'a count in %i never ends a window early nor an authority’s limit late',
    (year) => {
      const days = everyDayOf(year).filter((day) => day <= `${year}-10-31` && !isNearOnce(day));

      for (const calendar of [blind, blindFrom(year)]) expectBounds(calendar, days);
    },
  );

  test.each(years.slice(0, -1))(
    'a count from the December before %i keeps its bounds, with the old year announced',
    (year) => {
      const days = everyDayOf(year).filter((day) => day >= `${year}-11-20`);

      expectBounds(blindFrom(year + 1), days);
    },
  );

  function expectBounds(calendar: WorkCalendar, days: readonly Day[]): void {
    const wrong = days.flatMap((day) =>
      [1, 2, 3, 5, 10, 20].filter((count) => {
        const real = lastDay(addWorkingDays(whole, day, count, 'protects'));
        const window = lastDay(addWorkingDays(calendar, day, count, 'protects'));
        const limit = lastDay(addWorkingDays(calendar, day, count, 'limits'));
        return window < real || limit > real;
      }),
    );
    expect(days.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  }

  test('all days off by law were off in the announced years', () => {
    for (const year of years) {
      const off = holidayNames.flatMap((name) => statutoryDays(name, year));
      expect(off.filter((day) => workOn(whole, day) !== 'off')).toEqual([]);
    }
  });
});

test('every usual arrangement of every year to come lies within the bounds', () => {
  fc.assert(
    fc.property(usualArrangement(), fc.nat(330), fc.integer({ min: 1, max: 20 }), (one, i, n) => {
      const provisional = calendarOf([], expectedYear);
      const day = addDays(`${one.year}-01-01`, i);

      const came = realDay(one, day, n);

      expect(lastDay(addWorkingDays(provisional, day, n, 'protects')) >= came).toBe(true);
      expect(lastDay(addWorkingDays(provisional, day, n, 'limits')) <= came).toBe(true);
    }),
    { numRuns: 300 },
  );
});

function everyDayOf(year: number): readonly Day[] {
  const first = `${year}-01-01`;
  const all = Array.from({ length: 366 }, (_, i) => addDays(first, i));
  return all.filter((day) => day.startsWith(`${year}-`));
}

function lastDay(found: ReturnType<typeof addWorkingDays>): Day {
  if (found.kind === 'calendar-unknown') throw new Error(`nothing is known of ${found.year}`);
  return found.day;
}

/** Counted directly by the arrangement, without a calendar; the next January is as in any week. */
function realDay(
  { daysOff, makeUpDays }: Pick<Arrangement, 'daysOff' | 'makeUpDays'>,
  day: Day,
  count: number,
): Day {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorked({ daysOff, makeUpDays }, current)) left -= 1;
  }
  return current;
}

/** Each holiday somewhere within its usual span around its statutory days, with some weekends near it worked. */
function usualArrangement(): fc.Arbitrary<Arrangement> {
  const holiday = (name: HolidayName, year: number) => {
    const own = ownDayOf(name, year) ?? '';
    const span = usualSpans.value[name];
    const law = statutoryDays(name, year);
    return fc
      .tuple(fc.nat(span.before), fc.nat(span.after), fc.array(fc.integer({ min: -9, max: 9 })))
      .map(([before, after, worked]) => {
        const off = new Set([...law, ...daysOf(own, { before, after })]);
        const days = [...off].toSorted();
        const [first = own, last = own] = [days[0], days.at(-1)];
        const makeUp = worked
          .map((far) => addDays(far < 0 ? first : last, far))
          .filter((day) => isWeekend(day) && !off.has(day));
        return { off, makeUp };
      });
  };
  return fc.integer({ min: 2025, max: 2098 }).chain((year) =>
    fc.tuple(...holidayNames.map((name) => holiday(name, year))).map((holidays) => {
      const daysOff = new Set(holidays.flatMap(({ off }) => [...off]));
      const makeUp = holidays.flatMap(({ makeUp }) => makeUp).filter((day) => !daysOff.has(day));
      const source = { kind: 'entry', id: '330300-1', documentNumber: '示发〔2026〕1号' } as const;
      return { year, source, daysOff, makeUpDays: new Set(makeUp), holdsOver: new Set<Day>() };
    }),
  );
}
