import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { services } from '../../../shared/identity/services.ts';
import { countedLevels, countMonth } from '../../../shared/register/beside/month-counts.ts';
import { makeNeutralRecord } from '../../fixtures/records/neutral-record.ts';

const month = '2026-11';
const from = '2026-11-10T00:00:00.000Z';
const [neutral] = makeNeutralRecord(1, ['示例甲环境检测有限公司']).timeline;

/** An agency that offers these services; with a level, as if it had been decided in the month. */
function agency(n: number, offered: PublicRecord['services'], level = neutral.level): PublicRecord {
  const record = makeNeutralRecord(n, [`示例第${n}号环境检测有限公司`]);
  const [span] = record.timeline;
  return { ...record, services: offered, timeline: [{ ...span, from, level }] };
}

const anyOffers = fc.array(fc.subarray([...services]), { minLength: 2, maxLength: 30 });
const anyLevel = fc.constantFrom(...countedLevels);

describe('who was repaired can’t be found by the counts of months', () => {
  test('the counts are the same whichever agency it was, whatever each of them offers', () => {
    fc.assert(
      fc.property(anyOffers, anyLevel, fc.nat(), fc.nat(), (offers, level, one, other) => {
        const countsIfIt = (was: number) =>
          countMonth(
            offers.map((offered, n) =>
              agency(n, offered, n === was % offers.length ? level : undefined),
            ),
            month,
          );

        expect(countsIfIt(one)).toEqual(countsIfIt(other));
      }),
    );
  });

  test('one or two that are gone leave no step: fewer than three are told like none', () => {
    const of = (listed: number) =>
      countMonth(
        Array.from({ length: 9 }, (_, n) => agency(n, [], n < listed ? 'blacklisted' : undefined)),
        month,
      );

    expect(of(2)).toEqual(of(0));
    expect(of(1)).toEqual(of(0));
    expect(of(3).levels.blacklisted).toBe(3);
  });

  test('an agency that withdraws its registration takes no level with it, so that the two can’t be read together', () => {
    const others = [1, 2, 3].map((n) => agency(n, [], 'banned'));
    const leaver = agency(4, [], 'banned');
    const withdrawn: PublicRecord = { ...leaver, registration: { kind: 'withdrawn', since: from } };

    const [before, after] = [leaver, withdrawn].map((one) => countMonth([...others, one], month));

    expect(before?.registered).toBe(4);
    expect(after?.registered).toBe(3);
    expect(after?.levels).toEqual(before?.levels);
  });

  test('what isn’t told can’t be worked out: no count of the others stands beside it', () => {
    const counts = countMonth([agency(1, [], 'banned'), agency(2, [])], month);

    expect(Object.keys(counts.levels)).not.toContain('normal');
    expect(Object.keys(counts).toSorted()).toEqual([
      'grades',
      'levels',
      'month',
      'registered',
      'services',
    ]);
  });

  test('what begins with the next month is not of this one', () => {
    const later = agency(1, []);
    const [span] = later.timeline;
    const begins = '2026-11-30T16:00:00.000Z';
    const listed = [1, 2, 3].map(
      (n): PublicRecord => ({
        ...agency(n, []),
        timeline: [
          { ...span, from, until: begins },
          { ...span, from: begins, level: 'blacklisted' },
        ],
      }),
    );

    expect(countMonth(listed, '2026-11').levels.blacklisted).toBeNull();
    expect(countMonth(listed, '2026-12').levels.blacklisted).toBe(3);
  });
});
