import { describe, expect, test } from 'vitest';
import { type Arrangement, calendarOf } from '../../../shared/time/work-calendar.ts';
import { addWorkingDays, workOn } from '../../../shared/time/working-days.ts';

const arrangement: Arrangement = {
  year: 2026,
  source: { kind: 'package', name: 'test' },
  daysOff: new Set(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-05']),
  makeUpDays: new Set(['2026-10-10']),
  holdsOver: new Set(),
};
const calendar = calendarOf([arrangement], () => undefined);

test.each([
  ['2026-09-30', 'worked', 'a Wednesday'],
  ['2026-10-01', 'off', 'a day off'],
  ['2026-10-04', 'off', 'a Sunday'],
  ['2026-10-10', 'worked', 'a Saturday worked to make up'],
])('by the calendar %s is %s: %s', (day, work) => {
  expect(workOn(calendar, day)).toBe(work);
});

test('Civil Code art. 201: the first day of a count is not counted', () => {
  expect(last('2026-09-29', 1)).toEqual({ kind: 'day', day: '2026-09-30' });
});

test('a count skips weekends and days off and counts make-up days', () => {
  expect(last('2026-09-30', 5)).toEqual({ kind: 'day', day: '2026-10-10' });
});

test('a year of which nothing can be foretold is refused, never guessed', () => {
  expect(workOn(calendar, '2027-01-04')).toBeUndefined();
  expect(last('2026-12-30', 1)).toEqual({ kind: 'day', day: '2026-12-31' });
  expect(last('2026-12-30', 2)).toEqual({ kind: 'calendar-unknown', year: 2027 });
});

describe('two sources for one year', () => {
  const other: Arrangement = {
    ...arrangement,
    source: { kind: 'entry', id: '330300-1', documentNumber: '示发〔2025〕1号' },
    daysOff: new Set(['2026-10-01', '2026-10-02', '2026-10-05']),
    makeUpDays: new Set(),
  };

  test('two sources don’t differ over a weekend that only one of them names', () => {
    expect(calendarOf([arrangement, other], () => undefined).disputed).toEqual(
      new Map([['2026-10-10', 2026]]),
    );
  });

  test('a day on which two sources differ gives two bounds, and says that sources differ', () => {
    const both = calendarOf([arrangement, other], () => undefined);

    expect(addWorkingDays(both, '2026-10-09', 1, 'protects')).toEqual({
      kind: 'provisional',
      day: '2026-10-12',
      earliest: '2026-10-10',
      latest: '2026-10-12',
      year: 2026,
      because: 'sources-differ',
    });
  });

  test('a day on which two sources differ is as it was decided, once it was', () => {
    const decided = { ...other, holdsOver: new Set(['2026-10-10']) };
    const settled = calendarOf([arrangement, decided], () => undefined);

    expect(settled.disputed.size).toBe(0);
    expect(workOn(settled, '2026-10-10')).toBe('off');
  });
});

function last(day: string, count: number) {
  return addWorkingDays(calendar, day, count, 'limits');
}
