import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addSeconds,
  dayOf,
  isDay,
  parseInstant,
  startOfDay,
  toEpochMs,
  toInstant,
} from '../../../shared/time/shanghai.ts';

const anyInstant = fc
  .date({ min: new Date('1992-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('days in Asia/Shanghai', () => {
  test('a day in Asia/Shanghai begins at 16:00 UTC of the day before', () => {
    expect(startOfDay('2026-11-24')).toBe('2026-11-23T16:00:00.000Z');
    expect(dayOf('2026-11-23T15:59:59.999Z')).toBe('2026-11-23');
    expect(dayOf('2026-11-23T16:00:00.000Z')).toBe('2026-11-24');
  });

  test('every instant lies within its day, by the platform’s own time zone data', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const day = dayOf(instant);

        expect(day).toBe(shanghai.format(new Date(instant)));
        expect(startOfDay(day) <= instant && instant < startOfDay(addDays(day, 1))).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-24', 12, '2027-11-24'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('Civil Code art. 202: %s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('days are added as the platform’s own calendar adds them', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -800, max: 800 }), (instant, count) => {
        const day = instant.slice(0, 10);
        const date = new Date(day);
        date.setUTCDate(date.getUTCDate() + count);

        expect(addDays(day, count)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  test('a day exists if the platform’s own calendar keeps it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: 2110 }), fc.nat(13), fc.nat(32), (y, m, d) => {
        const text = [y, m, d].map((n) => String(n).padStart(2, '0')).join('-');
        const date = new Date(Date.UTC(y, m - 1, d));

        expect(isDay(text)).toBe(date.toISOString().slice(0, 10) === text);
      }),
    );
  });

  test('days are added over month, year and leap day', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  test('seconds are added to the millisecond', () => {
    expect(addSeconds('2026-11-23T15:59:59.500Z', 1)).toBe('2026-11-23T16:00:00.500Z');
  });

  test('instants and milliseconds correspond', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(toInstant(toEpochMs(instant))).toBe(instant);
      }),
    );
  });

  test('a year of five digits is refused: text order would no longer be time order', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('times as text', () => {
  test.each([
    ['2026-11-24T00:00:00+08:00', '2026-11-23T16:00:00.000Z'],
    ['2026-11-24T00:00+08:00', '2026-11-23T16:00:00.000Z'],
    ['2026-11-23T16:00:00.123456Z', '2026-11-23T16:00:00.123Z'],
    ['2026-11-23T11:30:00-04:30', '2026-11-23T16:00:00.000Z'],
  ])('the time %s is the instant %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    '2026-11-24T00:00:00',
    '2026-11-24',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T00:00:60Z',
    '2026-11-24 00:00:00Z',
    '9999-12-31T23:59:59-01:00',
    '0000-01-01T00:00:00+08:00',
    '',
  ])('%j is no instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-11-24T00'])(
    '%s is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test('a leap day is a day', () => {
    expect(isDay('2024-02-29')).toBe(true);
  });
});
