import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { statisticsOf } from '../../../../shared/register/layers/statistics-of.ts';
import { openOverBase } from '../../../fixtures/register/make-overlay.ts';
import {
  anyRecords,
  makeRecord,
  makeRecords,
  openRecords,
} from '../../../fixtures/register/make-records.ts';

const moments = ['1950-01-01', '2000-06-01', '2026-11-24', '2100-01-01', '2210-01-01'].map(
  (day) => `${day}T00:00:00.000Z`,
);

/** Registers of records of every form, some of them changed since their base. */
const anyRegister = fc.tuple(anyRecords, anyRecords).map(([before, after]) => {
  const codes = new Set(after.map(({ code }) => code));
  return [before, [...before.slice(5).filter(({ code }) => !codes.has(code)), ...after]] as const;
});

test('the template alone tells which agencies are on the blacklist at any time', async () => {
  await fc.assert(
    fc.asyncProperty(anyRegister, async ([before, now]) => {
      const register = await openOverBase(before, now);

      const listed = register.all(({ everAt }) => everAt.has('blacklisted'));

      const isListed = now.filter(({ timeline }) =>
        timeline.some(({ level }) => level === 'blacklisted'),
      );
      expect([...listed].map(canonicalJson).toSorted()).toEqual(
        isListed.map(canonicalJson).toSorted(),
      );
    }),
    { numRuns: 60 },
  );
});

describe('agencies that are alike', () => {
  test('Art. 20: alike agencies counted together give the same numbers as one by one, at any time', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister, async ([before, now]) => {
        const register = await openOverBase(before, now);

        for (const at of moments) {
          const singly = now.map((record) => ({ record, count: 1 }));
          expect(statisticsOf(register.alike(), at)).toEqual(statisticsOf(singly, at));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('alike agencies are counted by one of them; those whose level can change are read one by one', async () => {
    const [first, second] = [makeRecord(1000), makeRecord(1001)];
    const [span] = first.timeline;
    const ending = [first, second].map((record, n) => ({
      ...record,
      timeline: [{ ...span, until: `2027-01-0${n + 1}T00:00:00.000Z` }] as typeof record.timeline,
    }));

    const register = await openRecords([...makeRecords(1000), ...ending]);

    expect([...register.alike()].map(({ count }) => count).toSorted()).toEqual([1, 1, 1000]);
  });
});
