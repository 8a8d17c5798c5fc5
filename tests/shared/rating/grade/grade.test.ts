import { describe, expect, test } from 'vitest';
import { policy2019 } from '../../../../shared/jurisdiction/330300/policy-2019.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { RatingParty } from '../../../../shared/jurisdiction/policy.ts';
import { evaluationOf } from '../../../../shared/rating/grade/evaluation-of.ts';
import { type GradeEvidence, gradeOf } from '../../../../shared/rating/grade/grade-of.ts';
import type { Rating } from '../../../../shared/rating/grade/track-record-of.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { operator } from '../../../fixtures/town/actors.ts';

const seasoned: GradeEvidence = {
  isBlacklisted: false,
  registeredOn: '2025-03-02',
  today: '2026-03-02',
  engagements: 3,
  ratings: [],
  points: 0,
};

/** One unrelated client each, who rates quality alone. */
function ratedBy(scores: readonly number[]): readonly Rating[] {
  return scores.map((quality, i) => ({
    entry: `330300-${i + 1}`,
    from: '2026-01-01T00:00:00.000Z',
    party: 'client',
    rater: `client:${i}`,
    quality,
    afterDays: 1,
  }));
}

function grade(evidence: Partial<GradeEvidence>) {
  return gradeOf({ ...seasoned, ...evidence }, policy2019.grading);
}

describe('G8: no empty A', () => {
  test.each([
    [{ registeredOn: undefined }, 'not-registered'],
    [{ today: '2026-03-01' }, 'first-year'],
    [{ engagements: 2 }, 'too-few-engagements'],
  ])('G8: an agency with %j is not yet graded', (evidence, because) => {
    expect(grade(evidence)).toEqual({ kind: 'not-yet-graded', because });
  });

  test('G8: an agency whose engagements were never recorded is not yet graded, a year after registration', () => {
    const book = new DeskBook();
    book.record('2025-03-02T09:00', operator, registration);

    const { timeline } = standingOf(book.entries, wenzhou, shanghai('2025-03-02T09:00'));

    expect(timeline.map(({ from, grade }) => [from, grade])).toEqual([
      [shanghai('2025-03-02T09:00'), { kind: 'not-yet-graded', because: 'first-year' }],
      [shanghai('2026-03-02T00:00'), { kind: 'not-yet-graded', because: 'too-few-engagements' }],
    ]);
  });
});

describe('domain § 9.4: the grade follows the score', () => {
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
  ])('domain § 9.4: %i points and ratings %j make %d: %s', (points, ratings, total, letter) => {
    expect(grade({ points, ratings: ratedBy(ratings) })).toMatchObject({
      grade: letter,
      score: { total },
    });
  });

  test('a grade comes with its sum', () => {
    expect(grade({ points: 2, ratings: ratedBy([80, 85, 90]) })).toEqual({
      kind: 'graded',
      grade: 'B',
      score: {
        total: 88,
        parts: [
          { part: 'compliance', score: 90, weight: 0.6 },
          { part: 'evaluation', score: 85, weight: 0.4 },
        ],
        evaluation: [{ party: 'client', score: 85, weight: 1, ratings: 3 }],
      },
    });
  });

  test('Art. 35: the blacklisted have an E, whatever their score', () => {
    expect(grade({ isBlacklisted: true, registeredOn: undefined })).toMatchObject({ grade: 'E' });
  });
});

describe('G14: the evaluation', () => {
  const rating = (party: RatingParty, rater: string, scores: Partial<Rating>): Rating => ({
    entry: '330300-1',
    from: '2026-01-01T00:00:00.000Z',
    party,
    rater,
    afterDays: 180,
    ...scores,
  });
  const evaluation = (...ratings: readonly Rating[]) => evaluationOf(ratings, policy2019.grading);

  test('G14: the evaluation weighs quality 50, timeliness 30, fees 20, and clients 50, regulators 30, experts and associations 10', () => {
    const all = { quality: 80, timeliness: 60, fees: 50 };

    expect(
      evaluation(
        rating('client', 'c', all),
        rating('regulator', 'r', { ...all, quality: 100 }),
        rating('expert', 'e', { quality: 40 }),
        rating('association', 'a', { fees: 90 }),
      ),
    ).toEqual({
      // 68 × 50 % + 78 × 30 % + 40 × 10 % + 90 × 10 %
      score: 70.4,
      parties: [
        { party: 'client', score: 68, weight: 0.5, ratings: 1 },
        { party: 'regulator', score: 78, weight: 0.3, ratings: 1 },
        { party: 'expert', score: 40, weight: 0.1, ratings: 1 },
        { party: 'association', score: 90, weight: 0.1, ratings: 1 },
      ],
    });
  });

  test('G14: the evaluation leaves the weight of a missing party to the others', () => {
    expect(
      evaluation(
        rating('client', 'c1', { quality: 90 }),
        rating('client', 'c2', { quality: 70 }),
        rating('regulator', 'r', { quality: 100 }),
      ),
    ).toEqual({
      score: 87.5,
      parties: [
        { party: 'client', score: 80, weight: 0.625, ratings: 2 },
        { party: 'regulator', score: 100, weight: 0.375, ratings: 1 },
      ],
    });
  });

  test('G14: the evaluation shows nothing before three different raters, nor ratings after 180 days', () => {
    const [one, two] = [rating('client', 'a', { fees: 1 }), rating('client', 'b', { fees: 1 })];

    expect(evaluation(one, two, { ...two, entry: '330300-2' })).toBeUndefined();
    expect(
      evaluation(one, two, rating('client', 'c', { fees: 1, afterDays: 181 })),
    ).toBeUndefined();
    expect(evaluation(one, two, rating('client', 'c', { fees: 1 }))?.score).toBe(1);
  });
});
