import { describe, expect, test } from 'vitest';
import { policy2019 } from '../../../shared/jurisdiction/330300/policy-2019.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { type GradeEvidence, gradeOf } from '../../../shared/rating/grade-of.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { DeskBook, operator, registration, shanghai } from '../kinds/desk-book.ts';

const seasoned: GradeEvidence = {
  isBlacklisted: false,
  registeredOn: '2025-03-02',
  today: '2026-03-02',
  engagements: 3,
  ratings: [],
  points: 0,
};

function grade(evidence: Partial<GradeEvidence>) {
  return gradeOf({ ...seasoned, ...evidence }, policy2019.grading);
}

describe('G8: no empty A', () => {
  test.each([
    [{ registeredOn: undefined }, 'not-registered'],
    [{ today: '2026-03-01' }, 'first-year'],
    [{ engagements: 2 }, 'too-few-engagements'],
  ])('%j is not yet graded', (evidence, because) => {
    expect(grade(evidence)).toEqual({ kind: 'not-yet-graded', because });
  });

  test('so are all whose engagements nobody recorded, a year after registration', () => {
    const book = new DeskBook();
    book.record('2025-03-02T09:00', operator, registration);

    const { timeline } = standingOf(book.entries, wenzhou, shanghai('2025-03-02T09:00'));

    expect(timeline.map(({ from, grade }) => [from, grade])).toEqual([
      [shanghai('2025-03-02T09:00'), { kind: 'not-yet-graded', because: 'first-year' }],
      [shanghai('2026-03-02T00:00'), { kind: 'not-yet-graded', because: 'too-few-engagements' }],
    ]);
  });
});

describe('§ 9: the grade follows the score', () => {
  test.each([
    [0, [], 100, 'A'],
    [2, [], 90, 'B'],
    [8, [], 60, 'B'],
    [9, [], 55, 'C'],
    [12, [], 40, 'C'],
    [13, [], 35, 'D'],
    [25, [], 0, 'D'],
    [0, [80, 80, 80], 92, 'A'],
    [0, [70, 70, 70], 88, 'B'],
    [2, [100, 100, 100], 94, 'B'],
    [8, [50, 61, 60], 58.8, 'C'],
    [0, [0, 0], 100, 'A'],
  ])('%i points and ratings %j make %d: %s', (points, ratings, total, letter) => {
    expect(grade({ points, ratings })).toMatchObject({ grade: letter, score: { total } });
  });

  test('with its sum', () => {
    expect(grade({ points: 2, ratings: [80, 85, 90] })).toEqual({
      kind: 'graded',
      grade: 'B',
      score: {
        total: 88,
        parts: [
          { part: 'compliance', score: 90, weight: 0.6 },
          { part: 'evaluation', score: 85, weight: 0.4 },
        ],
      },
    });
  });

  test('Art. 35: the blacklisted have an E, whatever the rest', () => {
    expect(grade({ isBlacklisted: true, registeredOn: undefined })).toMatchObject({ grade: 'E' });
  });
});
