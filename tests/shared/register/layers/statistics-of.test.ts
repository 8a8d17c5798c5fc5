import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { services } from '../../../../shared/identity/services.ts';
import { type Level, levels } from '../../../../shared/kinds/form/level.ts';
import { type Grade, grades } from '../../../../shared/rating/standing.ts';
import { statisticsOf } from '../../../../shared/register/layers/statistics-of.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const [start, change, end] = [
  '2026-01-01T00:00:00.000Z',
  '2026-06-01T00:00:00.000Z',
  '2027-01-01T00:00:00.000Z',
];

const anySpan = fc.record({
  level: fc.constantFrom(...levels),
  grade: fc.option(fc.constantFrom(...grades), { nil: undefined }),
});

const anyRecord: fc.Arbitrary<PublicRecord> = fc
  .record({
    registration: fc.constantFrom('filed', 'withdrawn', 'never'),
    services: fc.array(fc.constantFrom(...services), { maxLength: 12 }),
    before: anySpan,
    after: anySpan,
  })
  .map(({ registration, services, before, after }) => ({
    ...makeNeutralRecord(1, ['示例有限公司']),
    registration: { kind: registration, since: start } as PublicRecord['registration'],
    services,
    timeline: [
      { ...spanOf(before), from: start, until: change },
      { ...spanOf(after), from: change },
    ],
  }));

function spanOf({ level, grade }: { readonly level: Level; readonly grade: Grade | undefined }) {
  return {
    level,
    reasons: [],
    grade:
      grade === undefined
        ? { kind: 'not-yet-graded', because: 'first-year' }
        : { kind: 'graded', grade, score: { total: 0, parts: [] } },
  } as unknown as PublicRecord['timeline'][0];
}

describe('Art. 20: the register in numbers', () => {
  test('Art. 20: the register in numbers adds up, whatever is in it, and no part exceeds its whole', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.constantFrom(start, change, end), (records, now) => {
        const { agencies, all, ...statistics } = statisticsOf(singly(records), now).statistics;

        expect(agencies.total).toBe(records.length);
        expect(all.registered + agencies.withdrawn + agencies.never).toBe(agencies.total);
        for (const tally of [all, ...statistics.services]) {
          expect(sum(tally.levels)).toBe(tally.registered);
          expect(sum(tally.grades) + tally.notYetGraded).toBe(tally.registered);
          for (const level of levels) expect(tally.levels[level] <= all.levels[level]).toBe(true);
          for (const grade of grades) expect(tally.grades[grade] <= all.grades[grade]).toBe(true);
        }
        const underServices = sum(statistics.services.map(({ registered }) => registered));
        expect(underServices + statistics.withoutService >= all.registered).toBe(true);
        expect(statistics.withoutService <= all.registered).toBe(true);
      }),
    );
  });

  test('Art. 20: an agency counts once under each service that it offers', () => {
    const neutral = makeNeutralRecord(1, ['示例有限公司']);
    const two = { ...neutral, services: [services[0], services[1], services[0]] };

    const { statistics } = statisticsOf(singly([two, neutral]), start);

    expect(statistics.services.map(({ registered }) => registered)).toEqual([
      1, 1, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(statistics).toMatchObject({ withoutService: 1, all: { registered: 2 } });
  });

  test('Art. 20: the register in numbers holds until time alone changes a number', () => {
    const [record] = fc.sample(
      anyRecord.filter(({ registration }) => registration.kind === 'filed'),
      1,
    );

    expect(statisticsOf(singly(record ? [record] : []), start).until).toBe(change);
    expect(statisticsOf(singly(record ? [record] : []), change).until).toBeUndefined();
  });
});

/** Each record counted by itself. */
function singly(records: readonly PublicRecord[]) {
  return records.map((record) => ({ record, count: 1 }));
}

function sum(numbers: Readonly<Record<string, number>> | readonly number[]): number {
  return Object.values(numbers).reduce((total, one) => total + one, 0);
}
