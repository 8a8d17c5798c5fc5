import { expect, test } from 'vitest';
import {
  endedMonths,
  isMonth,
  lastInstantOf,
  monthOf,
  nextMonth,
} from '../../../shared/time/month.ts';

test('a month is that of Shanghai, which begins eight hours before that of UTC', () => {
  expect(monthOf('2026-11-30T15:59:59.999Z')).toBe('2026-11');
  expect(monthOf('2026-11-30T16:00:00.000Z')).toBe('2026-12');
});

test('a month ends one millisecond before the next begins, in leap years too', () => {
  expect(lastInstantOf('2026-11')).toBe('2026-11-30T15:59:59.999Z');
  expect(lastInstantOf('2028-02')).toBe('2028-02-29T15:59:59.999Z');
  expect(nextMonth('2026-12')).toBe('2027-01');
});

test('the month of now has not ended', () => {
  expect(endedMonths('2026-11', '2027-01-15T00:00:00.000Z')).toEqual(['2026-11', '2026-12']);
  expect(endedMonths('2027-01', '2027-01-15T00:00:00.000Z')).toEqual([]);
  expect(endedMonths('2027-03', '2027-01-15T00:00:00.000Z')).toEqual([]);
});

test.each(['2026-13', '2026-1', 'x', '2026-11-01', ''])('%s is no month', (text) => {
  expect(isMonth(text)).toBe(false);
});
