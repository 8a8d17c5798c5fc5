import { type Policy, ratingCriteria } from '../../../../shared/jurisdiction/policy.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { PartyScore, Score } from '../../../../shared/rating/standing.ts';
import type { Example } from '../../policy/rate-example.ts';
import { percent } from './percent.ts';
import { policyWords } from './policy-words.ts';
import type { Step } from './step-list.tsx';

/** How the ratings come to the evaluation: each party’s mark by its criteria, then the parties by their weights. */
export function ratingSteps(
  example: Example,
  { evaluation, parts }: Score,
  { grading }: Policy,
  lang: Lang,
): readonly Step[] {
  const { step: say, party: partyWords } = policyWords(lang);
  const { ratings, evaluation: rules } = grading;
  if (evaluation === undefined) {
    return [
      { label: say.tooFewRatings(ratings.value), numbers: [({ grading }) => grading.ratings] },
    ];
  }
  const ofParties = evaluation.map(
    ({ party, score, ratings: raters }): Step => ({
      label: say.ofParty(partyWords[party], raters),
      how: sayCriteria(example, party, rules.criteria.value),
      result: String(score),
      numbers: [({ grading }) => grading.evaluation.criteria],
    }),
  );
  const terms = evaluation.map(({ score, weight }) => `${score} × ${percent(weight)}`).join(' + ');
  const [, whole] = parts;
  return [
    ...ofParties,
    {
      label: say.evaluation,
      how: `${terms} = ${whole?.score}`,
      result: String(whole?.score),
      numbers: [({ grading }) => grading.evaluation.parties, ({ grading }) => grading.ratings],
    },
  ];
}

/** A criterion that was not rated leaves its weight to the others. */
function sayCriteria(
  { ratings }: Example,
  party: PartyScore['party'],
  weights: Policy['grading']['evaluation']['criteria']['value'],
): string {
  const one = ratings.find((rating) => rating.party === party);
  const given = ratingCriteria.flatMap((criterion) => {
    const mark = one?.[criterion];
    return mark === undefined ? [] : [{ mark, weight: weights[criterion] }];
  });
  const sum = given.map(({ mark, weight }) => `${mark} × ${weight}`).join(' + ');
  return `(${sum}) ÷ ${given.reduce((whole, { weight }) => whole + weight, 0)}`;
}
