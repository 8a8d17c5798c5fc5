import { itemOfAct } from '../../jurisdiction/item-of-act.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { FactOnFile } from '../../kinds/form/fact.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import type { Explanation, ExplanationLang } from './explanation.ts';
import { explanationEn } from './explanation-en.ts';
import type { Speech } from './explanation-speech.ts';
import { explanationZh } from './explanation-zh.ts';

type Steps = Omit<Explanation, 'lines'>;

/**
 * The steps in words: first the reasons for the level, then the sum, each line a step that can be checked with a
 * pencil.
 */
export function explanationLines(
  steps: Steps,
  jurisdiction: Pick<Jurisdiction, 'regulation' | 'articles'>,
  lang: ExplanationLang,
  book: KindBook,
): readonly string[] {
  const say = speech[lang];
  return [
    say.level(steps.level),
    ...steps.reasons.map((reason) => say.reason(reason)),
    ...steps.suspended.map((reason) => say.suspended(reason)),
    ...steps.facts.map((fact) => factLine(fact, lang, book)),
    ...(steps.cycle ? [say.cycle(steps.cycle)] : []),
    ...steps.steps.map(({ entry, act, decided, points, documentNumber }) =>
      say.point(
        entry,
        itemOfAct(jurisdiction, act)?.[lang] ?? act,
        decided,
        points,
        documentNumber,
      ),
    ),
    ...steps.frozen.map((step) => say.frozen(step)),
    say.points(steps.points),
    ...gradeLines(steps, lang),
    ...steps.possible.map(({ what, decidedBy, under }) =>
      say.possible(what[lang], decidedBy[lang], under[lang]),
    ),
  ];
}

function factLine(fact: FactOnFile, lang: ExplanationLang, { kindOf }: KindBook): string {
  const { kind, entries, inheritedFrom = '' } = fact;
  const say = speech[lang];
  if (kind === 'legal-person-listed') return say.legalPersonListed(inheritedFrom, entries);
  const title = kindOf(kind)?.title[lang] ?? say.derived[kind] ?? kind;
  return say.fact(title, fact);
}

function gradeLines(
  { grade, points, pointCost, ratings, cuts }: Steps,
  lang: ExplanationLang,
): readonly string[] {
  const say = speech[lang];
  if (grade.kind === 'not-yet-graded') return [say.notGraded[grade.because]];
  if (grade.grade === 'E') return [say.blacklisted];
  const { total, parts, evaluation = [] } = grade.score;
  const [compliance = 0] = parts.map(({ score }) => score);
  return [
    say.compliance(points, pointCost.value, compliance),
    ...ratings.map(({ entry, party, score }) => say.rating(entry, say.party[party], score)),
    ...evaluation.map(({ party, score, weight, ratings: count }) =>
      say.mean(say.party[party], count, score, percent(weight)),
    ),
    say.total(parts.map(({ score, weight }) => `${score} × ${percent(weight)}`).join(' + '), total),
    say.grade(total, cuts.value, points, grade.grade),
  ];
}

function percent(weight: number): string {
  return `${Math.round(weight * 10_000) / 100}%`;
}

const speech: Readonly<Record<ExplanationLang, Speech>> = { zh: explanationZh, en: explanationEn };
