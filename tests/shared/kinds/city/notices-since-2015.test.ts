import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { senseFaults } from '../../../../shared/kinds/city/arrangement-sense.ts';
import { addDays } from '../../../../shared/time/shanghai.ts';
import { isWeekend } from '../../../../shared/time/work-calendar.ts';
import { joined } from './arrangement-book.ts';

describe('every notice from 2015 to 2026 makes sense', () => {
  const years = Array.from({ length: 2026 - 2015 + 1 }, (_, i) => 2015 + i);

  test.each(years.filter((year) => year !== 2020 && year !== 2015))(
    'the notice of %i makes sense',
    (year) => {
      expect(senseFaults({ year, holidays: noticeOf(year) })).toEqual([]);
    },
  );

  test('the notice of 2020, whose Spring Festival another notice extended, says why', () => {
    const body = { year: 2020, holidays: noticeOf(2020) };

    expect(senseFaults(body).map(({ rule }) => rule)).toEqual(['arrangement.make-up-unbalanced']);
    expect(senseFaults({ ...body, extraordinary: '延长春节假期' })).toEqual([]);
  });

  test('the notice of 2015, which had a holiday of its own, says why', () => {
    const body = { year: 2015, holidays: noticeOf(2015) };

    expect(senseFaults(body).map(({ rule }) => rule)).toEqual(['arrangement.unknown-holiday']);
    expect(senseFaults({ ...body, extraordinary: '抗战胜利七十周年' })).toEqual([]);
  });
});

/** A year's notice, put together again from the package's days: a stretch each, weekends between and around filled in. */
function noticeOf(year: number) {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('chinese-days/package.json')),
    'dist/years',
  );
  const read = (of: number) => JSON.parse(readFileSync(join(folder, `${of}.json`), 'utf8'));
  const pick = (part: 'holidays' | 'workdays') =>
    [year - 1, year]
      .flatMap((of) => Object.entries<string>(read(of)[part]))
      .map(([day, text]) => ({ day, name: text.split(',')[1] ?? '' }))
      .filter(
        ({ day, name }) =>
          (day.slice(5, 7) === '12' && name === '元旦') === day.startsWith(`${year - 1}`),
      )
      .filter(({ day }) => day >= `${year - 1}-12-20`);
  const [off, worked] = [pick('holidays'), pick('workdays')];
  const isOff = (day: string) => isWeekend(day) && !worked.some((one) => one.day === day);
  const single = [...new Set(off.map(({ name }) => name))].map((name) => {
    const days = off
      .filter((one) => one.name === name)
      .map(({ day }) => day)
      .toSorted();
    let [from, to] = [days[0] ?? '', days.at(-1) ?? ''];
    while (isOff(addDays(from, -1))) from = addDays(from, -1);
    while (isOff(addDays(to, 1))) to = addDays(to, 1);
    const makeUpDays = worked.filter((one) => one.name === name).map(({ day }) => day);
    return { name, from, to, makeUpDays };
  });
  return joined(single);
}
