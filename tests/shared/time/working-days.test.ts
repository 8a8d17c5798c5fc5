import { expect, test } from 'vitest';
import type { WorkCalendar } from '../../../shared/time/work-calendar.ts';
import { addWorkingDays, isWorkingDay } from '../../../shared/time/working-days.ts';

const calendar: WorkCalendar = {
  years: [2026],
  daysOff: new Set(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-05']),
  makeUpDays: new Set(['2026-10-10']),
};

test.each([
  ['2026-09-30', true, 'a Wednesday'],
  ['2026-10-01', false, 'a day off'],
  ['2026-10-04', false, 'a Sunday'],
  ['2026-10-10', true, 'a Saturday worked to make up'],
])('%s: %s, %s', (day, working) => {
  expect(isWorkingDay(calendar, day)).toBe(working);
});

test('Civil Code art. 201: the first day is not counted', () => {
  expect(addWorkingDays(calendar, '2026-09-29', 1)).toEqual({ kind: 'day', day: '2026-09-30' });
});

test('weekends and days off are passed over, make-up days are counted', () => {
  expect(addWorkingDays(calendar, '2026-09-30', 5)).toEqual({ kind: 'day', day: '2026-10-10' });
});

test('a year that is not announced is refused, never guessed', () => {
  expect(isWorkingDay(calendar, '2027-01-04')).toBeUndefined();
  expect(addWorkingDays(calendar, '2026-12-30', 1)).toEqual({ kind: 'day', day: '2026-12-31' });
  expect(addWorkingDays(calendar, '2026-12-30', 2)).toEqual({
    kind: 'calendar-unknown',
    year: 2027,
  });
});
