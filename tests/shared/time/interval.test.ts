import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earliest, hasEnded, holdsAt, isEmpty, nextAfter } from '../../../shared/time/interval.ts';

const may = { from: '2026-05-01', until: '2026-06-01' };
const forGood = { from: '2026-05-01' };

describe('an interval [from, until)', () => {
  test.each([
    ['2026-04-30', false],
    ['2026-05-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('on %s an interval of May holds: %s', (day, holds) => {
    expect(holdsAt(may, day)).toBe(holds);
  });

  test('an interval without an end never ends', () => {
    expect(hasEnded(forGood, '9999-12-31')).toBe(false);
    expect(holdsAt(forGood, '9999-12-31')).toBe(true);
  });

  test('an interval is over on the day it ends, and not the day before', () => {
    expect(hasEnded(may, '2026-06-01')).toBe(true);
    expect(hasEnded(may, '2026-05-31')).toBe(false);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-05-${String(d).padStart(2, '0')}`);

  test('an interval is empty exactly where it holds on no day', () => {
    fc.assert(
      fc.property(day, day, fc.array(day), (from, until, days) => {
        const interval = { from, until };
        if (isEmpty(interval)) {
          for (const on of days) expect(holdsAt(interval, on)).toBe(false);
        } else expect(holdsAt(interval, from)).toBe(true);
      }),
    );
  });
});

describe('several times', () => {
  test('the earliest of several times ignores unknown ones', () => {
    expect(earliest([undefined, '2026-06-01', '2026-05-01'])).toBe('2026-05-01');
    expect(earliest([undefined])).toBeUndefined();
  });

  test('the next of several times after a time is later than that time', () => {
    const times = ['2026-05-01', undefined, '2026-06-01', '2026-07-01'];

    expect(nextAfter(times, '2026-05-01')).toBe('2026-06-01');
    expect(nextAfter(times, '2026-07-01')).toBeUndefined();
  });
});
