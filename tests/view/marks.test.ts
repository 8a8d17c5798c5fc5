import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { type Mark, markOf, marks } from '../../shared/view/marks.ts';
import { blacklisted, known, now, recordWith } from '../fixtures/card/card-records.ts';

const score = { total: 0, parts: [] };

describe('markOf', () => {
  test.each([
    ['blacklisted', 'octagon solid cross blacklisted'],
    ['banned', 'octagon outline prohibited banned'],
    ['rectifying', 'triangle solid exclamation rectifying'],
    ['supervised', 'diamond solid quarter supervised'],
  ] as const)('the mark of %s is %s', (level, look) => {
    const mark = markOf(known(recordWith({ level })));

    expect(mark.key).toBe(level);
    expect(lookOf(mark)).toBe(look);
  });

  test.each([
    ['A', 'square solid A grade-a'],
    ['B', 'square solid B grade-b'],
    ['C', 'square solid C grade-c'],
    ['D', 'square solid D grade-d'],
  ] as const)('the mark of grade %s is %s', (grade, look) => {
    const mark = markOf(known(recordWith({ grade: { kind: 'graded', grade, score } })));

    expect(mark.key).toBe(`grade-${grade}`);
    expect(lookOf(mark)).toBe(look);
  });

  test('the mark of a level outranks that of a grade', () => {
    const record = recordWith({
      level: 'blacklisted',
      grade: { kind: 'graded', grade: 'A', score },
    });

    expect(markOf(known(record)).key).toBe('blacklisted');
  });

  test('G8: the mark of not yet graded is a grey outline, never an empty A', () => {
    const mark = markOf(known(recordWith({})));

    expect(mark.key).toBe('not-yet-graded');
    expect(lookOf(mark)).toBe('square outline dot neutral');
  });

  test('Art. 39: an organisation that performs services for itself alone has no grade mark, but a level like any other', () => {
    const discharger = { subjectKind: 'self-performing-discharger' } as const;
    const grade = { kind: 'graded', grade: 'A', score } as const;

    const mark = markOf(known(recordWith({ grade }, discharger)));

    expect(mark.key).toBe('not-applicable');
    expect(lookOf(mark)).toBe('circle outline dash neutral');
    expect(markOf(known(recordWith({ level: 'banned', grade }, discharger))).key).toBe('banned');
  });

  test('Art. 8: the mark of an organisation without a level that never registered is not registered here', () => {
    const record = recordWith({}, { registration: { kind: 'never' } });

    expect(markOf(known(record)).key).toBe('not-known');
  });

  test('Art. 35: an unregistered agency can have the mark of the blacklist', () => {
    const record = recordWith({ level: 'blacklisted' }, { registration: { kind: 'never' } });

    expect(markOf(known(record)).key).toBe('blacklisted');
  });

  test.each([
    [{ outcome: 'not-known', asOf: now, validUntil: now }, 'circle dashed question neutral'],
    [{ outcome: 'unknown', cause: 'unreachable' }, 'square dashed dash neutral'],
    [{ outcome: 'unknown', cause: 'clock-wrong' }, 'square dashed dash neutral'],
    [{ outcome: 'stale', lastKnownOn: now }, 'square dashed dash neutral'],
  ] as const satisfies readonly (readonly [Verdict, string])[])(
    'the mark of %o is %s',
    (verdict, look) => {
      const mark = markOf(verdict);

      expect(mark.key).toBe(verdict.outcome);
      expect(lookOf(mark)).toBe(look);
    },
  );

  test('G13: outside its scope a level’s mark keeps its sign and loses its colour', () => {
    const mark = markOf(blacklisted, true);

    expect(mark.key).toBe('no-effect');
    expect(lookOf(mark)).toBe('octagon outline cross neutral');
  });

  test('a grade’s mark has no scope to be outside of', () => {
    const record = recordWith({ grade: { kind: 'graded', grade: 'B', score } });

    expect(markOf(known(record), true).key).toBe('grade-B');
  });
});

test('domain § 7: two marks that differ in meaning differ in more than colour', () => {
  const looks = Object.values(marks)
    .filter(({ key }) => key !== 'stale')
    .map(({ shape, line, sign }) => `${shape} ${line} ${sign}`);

  expect(new Set(looks).size).toBe(looks.length);
});

function lookOf({ shape, line, sign, tone }: Mark): string {
  return `${shape} ${line} ${sign} ${tone}`;
}
