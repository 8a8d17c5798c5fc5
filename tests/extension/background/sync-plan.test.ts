import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterTry,
  beginTry,
  longestWaitSeconds,
  neverTried,
  nextTry,
  type SyncRecord,
} from '../../../extension/background/sync-plan.ts';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';

const now = '2026-11-23T04:00:00.000Z';
const wentWell: SyncRecord = { lastTry: now, failures: 0 };
const failedTimes = (failures: number, place = 0): SyncRecord => ({
  lastTry: now,
  failures,
  failure: 'unreachable',
  place,
});
const places = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const waitOf = (record: SyncRecord, minWaitSeconds?: number): number =>
  (toEpochMs(nextTry(record, minWaitSeconds, now)) - toEpochMs(now)) / 1000;

test.each([
  ['a reader that has never asked asks at once', neverTried, 0],
  ['after a good try a reader waits as long as the head says', wentWell, 600],
  ['after one failure a reader tries again in a minute', failedTimes(1), 60],
  ['after three failures a reader tries again in four minutes', failedTimes(3), 240],
  [
    'however often a reader failed, it tries again within six hours',
    failedTimes(60, 0.9999),
    21_599,
  ],
  ['after five thousand failures the wait is still a number of seconds', failedTimes(5000), 10_800],
] as const)('the next try: %s', (_, record, seconds) => {
  expect(waitOf(record, 600)).toBe(seconds);
});

test('a reader without a head waits ten minutes', () => {
  expect(waitOf(wentWell)).toBe(600);
});

test('a last try in the future, by a clock that was set back, doesn’t keep a reader waiting', () => {
  expect(nextTry({ lastTry: addSeconds(now, 86_400), failures: 0 }, 600, now)).toBe(now);
});

test('readers wait at least as long as the head says, and at most a tenth longer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: longestWaitSeconds }), places, (wait, place) => {
      const waited = waitOf({ ...wentWell, place }, wait);

      expect(waited).toBeGreaterThanOrEqual(wait);
      expect(waited).toBeLessThanOrEqual(Math.ceil(wait * 1.1));
    }),
  );
});

test('a head that says to wait for ever, as a stolen key might sign it, is obeyed for six hours', () => {
  expect(waitOf(wentWell, Number.MAX_SAFE_INTEGER)).toBe(longestWaitSeconds);
});

test('a wait of nothing is a wait of a second', () => {
  expect(waitOf(wentWell, 0)).toBe(1);
});

describe('ten thousand readers that asked in the same moment', () => {
  const readers = Array.from({ length: 10_000 }, (_, n) => (n * 7919 * 0.000_1) % 1);
  const busiestSecond = (record: SyncRecord) => {
    const seconds = new Map<number, number>();
    for (const place of readers) {
      const waited = waitOf({ ...record, place }, 600);
      seconds.set(waited, (seconds.get(waited) ?? 0) + 1);
    }
    return { busiest: Math.max(...seconds.values()), spread: seconds.size };
  };

  test('readers that asked in the same moment ask again over a minute, no second with more than twice its share', () => {
    const { busiest, spread } = busiestSecond(wentWell);

    expect(spread).toBeGreaterThanOrEqual(60);
    expect(busiest).toBeLessThanOrEqual((2 * readers.length) / 60);
  });

  test('readers that failed in the same moment try again over as long as they wait', () => {
    const { busiest, spread } = busiestSecond(failedTimes(4));

    expect(spread).toBeGreaterThanOrEqual(480);
    expect(busiest).toBeLessThanOrEqual((2 * readers.length) / 480);
  });
});

test('each failure in a row doubles the wait until the longest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), places, (failures, place) => {
      const waited = waitOf(failedTimes(failures, place), 600);
      const least = Math.min(60 * 2 ** (failures - 1), longestWaitSeconds / 2);

      expect(waited).toBeGreaterThanOrEqual(least);
      expect(waited).toBeLessThanOrEqual(least * 2);
    }),
  );
});

test('a good try ends a row of failures, another failure lengthens it', () => {
  expect(afterTry(failedTimes(2), now, 0.5, undefined)).toEqual({
    lastTry: now,
    failures: 0,
    place: 0.5,
  });
  expect(afterTry(failedTimes(2), now, 0.5, 'head.rollback')).toEqual({
    lastTry: now,
    failures: 3,
    failure: 'head.rollback',
    place: 0.5,
  });
});

test('a try that never ends counts as failed from its beginning', () => {
  const begun = beginTry(wentWell, now, 0.5);

  expect(begun).toEqual({ lastTry: now, failures: 1, place: 0.5 });
  expect(waitOf(begun, 600)).toBe(90);
});
