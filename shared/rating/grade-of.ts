import type { Policy } from '../jurisdiction/policy.ts';
import type { Day } from '../time/instant.ts';
import { addMonths } from '../time/shanghai.ts';
import type { GradeState, Score } from './standing.ts';

/** What a grade is made of. */
export type GradeEvidence = {
  readonly isBlacklisted: boolean;
  readonly registeredOn: Day | undefined;
  readonly today: Day;
  /** Completed engagements with unrelated clients (domain G8). */
  readonly engagements: number;
  /** Evaluations, each 0–100 (Art. 32). */
  readonly ratings: readonly number[];
  /** Demerits of the running cycle. */
  readonly points: number;
};

/** A–D by score, E for the blacklisted whatever the score; nobody is graded without a record to go by (domain G8). */
export function gradeOf(evidence: GradeEvidence, grading: Policy['grading']): GradeState {
  if (evidence.isBlacklisted) return { kind: 'graded', grade: 'E' };
  const { registeredOn, today, engagements, points } = evidence;
  if (registeredOn === undefined) return { kind: 'not-yet-graded', because: 'not-registered' };
  if (today < addMonths(registeredOn, grading.afterMonths.value)) {
    return { kind: 'not-yet-graded', because: 'first-year' };
  }
  if (engagements < grading.engagements.value) {
    return { kind: 'not-yet-graded', because: 'too-few-engagements' };
  }
  const score = scoreOf(evidence, grading);
  return { kind: 'graded', grade: gradeOfScore(score.total, points, grading), score };
}

function scoreOf({ points, ratings }: GradeEvidence, grading: Policy['grading']): Score {
  const compliance = Math.max(0, 100 - grading.pointCost.value * points);
  if (ratings.length < grading.ratings.value) {
    return { total: compliance, parts: [{ part: 'compliance', score: compliance, weight: 1 }] };
  }
  const evaluation = round(ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length);
  const weight = grading.complianceWeight.value;
  return {
    total: round(weight * compliance + (1 - weight) * evaluation),
    parts: [
      { part: 'compliance', score: compliance, weight },
      { part: 'evaluation', score: evaluation, weight: round(1 - weight) },
    ],
  };
}

/** An A is spotless (domain § 9). */
function gradeOfScore(total: number, points: number, { cuts }: Policy['grading']) {
  if (total >= cuts.value.A && points === 0) return 'A';
  if (total >= cuts.value.B) return 'B';
  return total >= cuts.value.C ? 'C' : 'D';
}

/** To one hundredth, so that the sum can be checked by hand. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
