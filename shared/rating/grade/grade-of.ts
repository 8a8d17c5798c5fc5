import type { Policy } from '../../jurisdiction/policy.ts';
import type { Day } from '../../time/instant.ts';
import { addMonths } from '../../time/shanghai.ts';
import type { GradeState, Score } from '../standing.ts';
import { evaluationOf } from './evaluation-of.ts';
import type { Rating } from './track-record-of.ts';

/** What a grade is made from. */
export type GradeEvidence = {
  readonly isBlacklisted: boolean;
  /** The day on which the registration was recorded (domain G8). */
  readonly registeredOn: Day | undefined;
  readonly today: Day;
  /**
   * How many unrelated clients confirmed a completed engagement (domain G8); undefined for subjects without
   * engagements of their own (Art. 38).
   */
  readonly engagements: number | undefined;
  /** Ratings by unrelated raters (Art. 32). */
  readonly ratings: readonly Rating[];
  /** The points of the running cycle. */
  readonly points: number;
};

const blacklisted: GradeState = { kind: 'graded', grade: 'E' };
const notRegistered: GradeState = { kind: 'not-yet-graded', because: 'not-registered' };
const firstYear: GradeState = { kind: 'not-yet-graded', because: 'first-year' };
const tooFewEngagements: GradeState = { kind: 'not-yet-graded', because: 'too-few-engagements' };

/**
 * A–D by score, E for the blacklisted whatever the score. A subject without enough of a record is not graded (domain
 * G8).
 */
export function gradeOf(evidence: GradeEvidence, grading: Policy['grading']): GradeState {
  if (evidence.isBlacklisted) return blacklisted;
  const { registeredOn, today, engagements, points } = evidence;
  if (registeredOn === undefined) return notRegistered;
  if (today < addMonths(registeredOn, grading.afterMonths.value)) return firstYear;
  if (engagements !== undefined && engagements < grading.engagements.value) {
    return tooFewEngagements;
  }
  const score = scoreOf(evidence, grading);
  return { kind: 'graded', grade: gradeOfScore(score.total, points, grading), score };
}

function scoreOf({ points, ratings }: GradeEvidence, grading: Policy['grading']): Score {
  const compliance = Math.max(0, 100 - grading.pointCost.value * points);
  const evaluation = evaluationOf(ratings, grading);
  if (evaluation === undefined) {
    return { total: compliance, parts: [{ part: 'compliance', score: compliance, weight: 1 }] };
  }
  const weight = grading.complianceWeight.value;
  return {
    total: round(weight * compliance + (1 - weight) * evaluation.score),
    parts: [
      { part: 'compliance', score: compliance, weight },
      { part: 'evaluation', score: evaluation.score, weight: round(1 - weight) },
    ],
    evaluation: evaluation.parties,
  };
}

/** An A requires a spotless record (domain § 9.4). */
function gradeOfScore(total: number, points: number, { cuts }: Policy['grading']) {
  if (total >= cuts.value.A && points === 0) return 'A';
  if (total >= cuts.value.B) return 'B';
  return total >= cuts.value.C ? 'C' : 'D';
}

/** Rounds to one hundredth, so that the sum can be checked by hand. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
