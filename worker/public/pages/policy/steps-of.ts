import type { Policy } from '../../../../shared/jurisdiction/policy.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Example, RatedExample } from '../../policy/rate-example.ts';
import { actWord } from './act-words.ts';
import { percent } from './percent.ts';
import { policyWords } from './policy-words.ts';
import { ratingSteps } from './rating-steps.ts';
import type { Step } from './step-list.tsx';

/** How the example comes to its level and its grade, in steps that a clerk can check by hand. */
export function stepsOf(
  example: Example,
  rated: RatedExample,
  policy: Policy,
  lang: Lang,
): readonly Step[] {
  return [
    ...pointSteps(rated, policy, lang),
    ...conditionSteps(example, policy, lang),
    ...gradeSteps(example, rated, policy, lang),
  ];
}

function pointSteps(
  { acts, total, level }: RatedExample,
  policy: Policy,
  lang: Lang,
): readonly Step[] {
  const { step: say } = policyWords(lang);
  const { supervision, rectification } = policy;
  const isAtLeast = (points: number) => total >= points;
  const given = acts.map(
    ({ act, points, adds }): Step => ({
      label: actWord(act, lang),
      ...(points !== adds && { how: say.given(points, adds) }),
      result: say.points(adds),
      numbers: [({ acts }) => acts[act]],
    }),
  );
  return [
    ...given,
    {
      label: say.total,
      ...(acts.length === 0
        ? { how: say.noActs }
        : acts.length > 1 && { how: `${acts.map(({ adds }) => adds).join(' + ')} = ${total}` }),
      result: say.points(total),
      numbers: [({ cycleMonths }) => cycleMonths],
    },
    {
      label: say.supervision(
        supervision.points.value,
        supervision.months.value,
        isAtLeast(supervision.points.value),
      ),
      numbers: [({ supervision }) => supervision.points, ({ supervision }) => supervision.months],
    },
    {
      label: say.rectification(
        rectification.points.value,
        rectification.months.value,
        isAtLeast(rectification.points.value),
      ),
      ...(level === 'rectifying' && { how: say.restarts }),
      numbers: [({ rectification }) => rectification.points],
    },
  ];
}

function conditionSteps(example: Example, { grading }: Policy, lang: Lang): readonly Step[] {
  const { step: say } = policyWords(lang);
  if (example.isBlacklisted) return [{ label: say.blacklisted, numbers: [] }];
  return [
    {
      label: say.registration(grading.afterMonths.value, example.registered === 'long'),
      numbers: [({ grading }) => grading.afterMonths],
    },
    {
      label: say.engagements(
        grading.engagements.value,
        example.engagements >= grading.engagements.value,
      ),
      numbers: [({ grading }) => grading.engagements],
    },
  ];
}

function gradeSteps(
  example: Example,
  { grade, counted }: RatedExample,
  policy: Policy,
  lang: Lang,
): readonly Step[] {
  if (grade.kind !== 'graded' || grade.grade === 'E') return [];
  const { step: say } = policyWords(lang);
  const { pointCost, cuts } = policy.grading;
  const { score } = grade;
  const [compliance] = score.parts;
  const plain = 100 - pointCost.value * counted;
  return [
    {
      label: say.compliance,
      how: `100 − ${pointCost.value} × ${counted} = ${plain < 0 ? `−${-plain}${say.atLeastZero}` : plain}`,
      result: String(compliance?.score),
      numbers: [({ grading }) => grading.pointCost],
    },
    ...ratingSteps(example, score, policy, lang),
    {
      label: say.sum,
      how: `${score.parts.map((part) => `${part.score} × ${percent(part.weight)}`).join(' + ')} = ${score.total}`,
      result: String(score.total),
      numbers: [({ grading }) => grading.complianceWeight],
    },
    {
      label: say.grade,
      how: say.cuts(cuts.value.A, cuts.value.B, cuts.value.C),
      result: words(lang).mark[`grade-${grade.grade}`],
      numbers: [({ grading }) => grading.cuts],
    },
  ];
}
