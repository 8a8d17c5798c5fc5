import {
  type Policy,
  type RatingCriterion,
  ratingCriteria,
  ratingParties,
} from '../../jurisdiction/policy.ts';
import type { PartyScore } from '../standing.ts';
import type { Rating } from './track-record-of.ts';

/**
 * The mean of the parties' ratings, party by party (Art. 32). The weight of a missing party or criterion goes to the
 * others. Undefined for too few unrelated raters (domain G14).
 */
export function evaluationOf(
  ratings: readonly Rating[],
  grading: Policy['grading'],
): { readonly score: number; readonly parties: readonly PartyScore[] } | undefined {
  const { parties, criteria, withinDays } = grading.evaluation;
  const inTime = ratings.filter(({ afterDays }) => afterDays <= withinDays.value);
  if (new Set(inTime.map(({ rater }) => rater)).size < grading.ratings.value) return undefined;
  const means = ratingParties.flatMap((party) => {
    const scores = scoresByRater(
      inTime.filter((rating) => rating.party === party),
      criteria.value,
    );
    if (scores.length === 0) return [];
    const score = round(meanOf(scores));
    return [{ party, score, weight: parties.value[party], ratings: scores.length }];
  });
  const whole = means.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefined;
  const weighed = means.map((mean) => ({ ...mean, weight: round(mean.weight / whole, 4) }));
  const score = round(weighed.reduce((sum, one) => sum + one.score * one.weight, 0));
  return { score: Math.min(100, score), parties: weighed };
}

/** One rater is one voice, however often it rates: the mean of its ratings counts. */
function scoresByRater(
  ratings: readonly Rating[],
  weights: Readonly<Record<RatingCriterion, number>>,
): readonly number[] {
  return [...Map.groupBy(ratings, ({ rater }) => rater).values()].flatMap((own) => {
    const scores = own
      .map((rating) => ratingScore(rating, weights))
      .filter((score) => score !== undefined);
    return scores.length === 0 ? [] : meanOf(scores);
  });
}

function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, one) => sum + one, 0) / scores.length;
}

/** One rating's score: the weighted mean of the criteria that were rated. Undefined where none was. */
export function ratingScore(
  rating: Pick<Rating, RatingCriterion>,
  weights: Readonly<Record<RatingCriterion, number>>,
): number | undefined {
  let [sum, whole] = [0, 0];
  for (const criterion of ratingCriteria) {
    const given = rating[criterion];
    if (given === undefined) continue;
    sum += given * weights[criterion];
    whole += weights[criterion];
  }
  return whole === 0 ? undefined : round(sum / whole);
}

/** Rounds to one hundredth, or finer for weights, so that the sum can be checked by hand. */
function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
