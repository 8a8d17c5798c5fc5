import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterTry,
  neverTried,
  nextTry,
  type SyncRecord,
} from '../../../extension/background/sync-plan.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';

const now = '2026-11-23T04:00:00.000Z';
const failedTimes = (failures: number): SyncRecord => ({
  lastTry: now,
  failures,
  failure: 'unreachable',
});

test.each([
  ['a reader that has never asked asks at once', neverTried, 0],
  ['after a good try it waits as long as the head says', { lastTry: now, failures: 0 }, 600],
  ['after one failure it tries again in a minute', failedTimes(1), 60],
  ['after three failures in four minutes', failedTimes(3), 240],
  ['however often it failed, at least every six hours', failedTimes(60), 21_600],
] as const)('%s', (_, record, seconds) => {
  expect(nextTry(record, 600, now, 0)).toBe(addSeconds(now, seconds));
});

test('without a head it waits ten minutes', () => {
  expect(nextTry({ lastTry: now, failures: 0 }, undefined, now, 0)).toBe(addSeconds(now, 600));
});

test('a last try in the future, by a clock that was set back, doesn’t keep it waiting', () => {
  const record = { lastTry: addSeconds(now, 86_400), failures: 0 };

  expect(nextTry(record, 600, now, 0)).toBe(now);
});

test('readers spread over a tenth of the wait and never ask too soon', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (wait, random) => {
        const next = nextTry({ lastTry: now, failures: 0 }, wait, now, random);

        expect(next >= addSeconds(now, wait)).toBe(true);
        expect(next <= addSeconds(now, Math.ceil(wait * 1.1))).toBe(true);
      },
    ),
  );
});

test('a good try ends a row of failures, another failure lengthens it', () => {
  expect(afterTry(failedTimes(2), now, undefined)).toEqual({ lastTry: now, failures: 0 });
  expect(afterTry(failedTimes(2), now, 'head.rollback')).toEqual({
    lastTry: now,
    failures: 3,
    failure: 'head.rollback',
  });
});
