import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatDay,
  formatInstant,
  formatPeriod,
  formatUntil,
} from '../../../shared/messages/format-time.ts';
import { startOfDay } from '../../../shared/time/shanghai.ts';

test('an end at midnight in Shanghai names the last day, which counts', () => {
  const until = '2027-11-22T16:00:00.000Z';

  expect(formatUntil(until, 'zh')).toBe('至 2027年11月22日');
  expect(formatUntil(until, 'en')).toBe('through 22 November 2027');
});

test('an end at any other time names the minute', () => {
  const until = '2027-11-22T08:05:00.000Z';

  expect(formatUntil(until, 'zh')).toBe('至 2027年11月22日 16:05');
  expect(formatUntil(until, 'en')).toBe('until 22 November 2027, 16:05');
});

test('the last day of a year is written as itself, not as the next year', () => {
  expect(formatUntil(startOfDay('2028-01-01'), 'zh')).toBe('至 2027年12月31日');
});

test.each([
  ['2026-11-23T15:59:59.999Z', '2026年11月23日 23:59'],
  ['2026-11-23T16:00:00.000Z', '2026年11月24日 00:00'],
  ['2026-02-28T17:30:00.000Z', '2026年3月1日 01:30'],
])('the instant %s is written as %s, the time in Shanghai', (instant, expected) => {
  expect(formatInstant(instant, 'zh')).toBe(expected);
});

test('a period without an end says only when it began', () => {
  const from = startOfDay('2026-11-24');

  expect(formatPeriod(from, undefined, 'zh')).toBe('自 2026年11月24日 起');
  expect(formatPeriod(from, undefined, 'en')).toBe('from 24 November 2026');
  expect(formatPeriod(from, startOfDay('2026-11-25'), 'zh')).toBe(
    '2026年11月24日 至 2026年11月24日',
  );
});

test('a day keeps its numbers in both languages', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split('-').map(Number);
      expect(formatDay(day, 'zh')).toBe(`${year}年${month}月${date}日`);
      expect(Date.parse(`${formatDay(day, 'en')} UTC`)).toBe(Date.parse(day));
    }),
  );
});
