import type { Possibility, Sourced } from '../../jurisdiction/policy.ts';
import type { FactOnFile } from '../../kinds/form/fact.ts';
import type { Level } from '../../kinds/form/level.ts';
import type { Instant } from '../../time/instant.ts';
import type { GradeState, PartyScore, PointItem, Points, Reason } from '../standing.ts';

export type ExplanationLang = 'zh' | 'en';

/** One demerit in the sum: its decision, where the points come from, and how many of them count. */
export type PointStep = PointItem & {
  /** The points of the decision; `points` is what they add to the points that the case has scored before. */
  readonly decided: number;
  readonly documentNumber: string;
  readonly source: string | undefined;
};

/**
 * Points of a practitioner that don't count until the city decides whether the person took part in the engagement
 * (domain G10).
 */
export type FrozenStep = {
  readonly entry: string;
  readonly points: number;
  readonly agency: string;
  readonly engagement: string;
  readonly repudiation: string;
};

/** One rating in the evaluation, weighted by criterion. */
export type RatingStep = {
  readonly entry: string;
  readonly party: PartyScore['party'];
  readonly rater: string;
  readonly quality?: number;
  readonly timeliness?: number;
  readonly fees?: number;
  readonly score: number;
};

/**
 * A standing at its instant, step by step: all that a clerk needs to reach the same level, sum and grade by hand. For
 * the authority and the subject itself; the public sees the record.
 */
export type Explanation = {
  readonly at: Instant;
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly suspended: readonly Reason[];
  readonly cycle?: Pick<Points, 'from' | 'until' | 'isSuspended'>;
  /** The facts beside the level. */
  readonly facts: readonly FactOnFile[];
  readonly steps: readonly PointStep[];
  readonly frozen: readonly FrozenStep[];
  readonly points: number;
  readonly pointCost: Sourced<number>;
  readonly ratings: readonly RatingStep[];
  readonly grade: GradeState;
  readonly cuts: Sourced<{ readonly A: number; readonly B: number; readonly C: number }>;
  /** What others may decide on the strength of this standing; none of it is in force (Arts. 33, 34). */
  readonly possible: readonly Possibility[];
  /** The same in words, one step per line. */
  readonly lines: readonly string[];
};
