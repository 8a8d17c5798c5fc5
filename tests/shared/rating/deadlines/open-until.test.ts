import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { deadlinesOf } from '../../../../shared/rating/deadlines/deadlines-of.ts';
import { openUntil } from '../../../../shared/rating/deadlines/open-until.ts';
import { addDays, dayOf, startOfDay } from '../../../../shared/time/shanghai.ts';
import { anyHistory, anyTime } from '../../../fixtures/histories/any-history.ts';
import { samples } from '../../../fixtures/samples/samples.ts';

function lies(history: readonly Entry[], now: string, jurisdiction = wenzhou): boolean {
  const known = history.filter(({ recordedAt }) => recordedAt <= now);
  const due = deadlinesOf(known, jurisdiction, now).length > 0;
  return due && (openUntil(known, jurisdiction) ?? '') < dayOf(now);
}

test('whoever has a deadline on a day was said to have one until that day or later', () => {
  let withDeadlines = 0;
  fc.assert(
    fc.property(anyHistory, fc.array(anyTime, { minLength: 5, maxLength: 5 }), (history, times) => {
      for (const now of times) expect(lies(history, now)).toBe(false);
      if (openUntil(history, wenzhou) !== undefined) withDeadlines++;
    }),
    { numRuns: 60 },
  );
  expect(withDeadlines).toBeGreaterThan(15);
});

test('the same of every sample, on each day of the two months after it', () => {
  for (const { book: makeBook, time } of Object.values(samples)) {
    const { entries, jurisdiction } = makeBook();
    const byKey = Map.groupBy(entries, ({ subject }) => subjectKey(subject));
    for (const history of byKey.values()) {
      for (let days = 0; days < 60; days += 3) {
        const now = startOfDay(addDays(time.slice(0, 10), days));
        expect(lies(history, now, jurisdiction)).toBe(false);
      }
    }
  }
});

test('what the register does by itself is over by itself, and what somebody has to do is not', () => {
  const untils = Object.values(samples).flatMap(({ book }) => {
    const { entries, jurisdiction } = book();
    const byKey = Map.groupBy(entries, ({ subject }) => subjectKey(subject));
    return [...byKey.values()].map((history) => openUntil(history, jurisdiction));
  });

  expect(untils).toContain(undefined);
  expect(untils).toContain('9999-12-31');
});
