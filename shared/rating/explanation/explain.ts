import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { theBook } from '../../kinds/book/the-book.ts';
import { freezesOf, repudiationOf, repudiationsOf } from '../../kinds/engagements/repudiations.ts';
import { factsOf } from '../../kinds/facts/facts-of.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import { registrationsOf } from '../../kinds/registration/registrations-of.ts';
import { demeritForm } from '../../kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { holdsAt } from '../../time/interval.ts';
import { dayOf } from '../../time/shanghai.ts';
import { ratingScore } from '../grade/evaluation-of.ts';
import { recordOf } from '../grade/track-record-of.ts';
import { type HistoryOf, kinOf } from '../kin/kin-of.ts';
import { relatedTo } from '../kin/related-parties.ts';
import type { PointItem, Points, Standing } from '../standing.ts';
import type {
  Explanation,
  ExplanationLang,
  FrozenStep,
  PointStep,
  RatingStep,
} from './explanation.ts';
import { explanationLines } from './explanation-lines.ts';
import { possibilitiesOf } from './possibilities-of.ts';

/**
 * How `standing` came about at its instant, from the `entries` that it was made of: each step as data, and as plain
 * lines in one language. `historyOf` as for the standing. The explanation includes facts that are not public.
 */
export function explain(
  standing: Standing,
  entries: readonly Entry[],
  jurisdiction: Jurisdiction,
  lang: ExplanationLang,
  historyOf: HistoryOf = () => [],
  book: KindBook = theBook,
): Explanation {
  const { at, timeline } = standing;
  const [{ level, reasons, suspended = [], points, grade }] = timeline;
  const { grading } = policyAt(jurisdiction, dayOf(at));
  const isHere = (entry: Entry) => entry.jurisdiction === jurisdiction.code;
  const facts = factsOf(entries.filter(isHere), book);
  const historyHere: HistoryOf = (agency) => historyOf(agency).filter(isHere);
  const kin = kinOf(facts, registrationsOf(facts), historyHere, [standing.code], book);
  const isRelated = relatedTo(standing.code, kin, historyHere, book);
  const ratings = recordOf(facts, standing.subject, isRelated).ratings.flatMap(
    ({ from, afterDays, ...rating }): readonly RatingStep[] => {
      const score = ratingScore(rating, grading.evaluation.criteria.value);
      const counts = from <= at && afterDays <= grading.evaluation.withinDays.value;
      return counts && score !== undefined ? [{ ...rating, score }] : [];
    },
  );
  const steps = (points?.items ?? []).map((item) => stepOf(item, facts, jurisdiction));
  const explanation = {
    at,
    level,
    reasons,
    suspended,
    ...(points && { cycle: cycleIn(points) }),
    facts: standing.facts,
    steps,
    frozen: frozenAt(facts, at),
    points: points?.total ?? 0,
    pointCost: grading.pointCost,
    ratings,
    grade,
    cuts: grading.cuts,
    possible: possibilitiesOf({ level, grade }, policyAt(jurisdiction, dayOf(at))),
  };
  return { ...explanation, lines: explanationLines(explanation, jurisdiction, lang, book) };
}

function frozenAt(facts: readonly Entry[], at: Instant): readonly FrozenStep[] {
  const freezes = freezesOf(facts);
  if (freezes.size === 0) return [];
  const repudiations = repudiationsOf(facts);
  const demerits = new Map(entriesOf(facts, demeritForm).map((demerit) => [demerit.id, demerit]));
  return [...demerits.values()].flatMap((demerit) => {
    const freeze = freezes.get(demerit.id);
    const isFrozen = freeze && holdsAt(freeze, at);
    const repudiation = repudiationOf(demerit, repudiations)?.entry;
    if (!isFrozen || repudiation === undefined || demerit.recordedAt > at) return [];
    const { agency, engagement } = repudiation.body;
    const points = demerit.body.points ?? 0;
    return { entry: demerit.id, points, agency, engagement, repudiation: repudiation.id };
  });
}

function cycleIn({ total: _, items: __, ...cycle }: Points) {
  return cycle;
}

function stepOf(item: PointItem, facts: readonly Entry[], jurisdiction: Jurisdiction): PointStep {
  const demerit = entriesOf(facts, demeritForm).find(({ id }) => id === item.entry);
  const policy = policyAt(jurisdiction, demerit?.body.actOn ?? dayOf(item.countsFrom));
  return {
    ...item,
    decided: demerit?.body.points ?? item.points,
    documentNumber: demerit?.basis.documentNumber ?? '',
    source: policy.acts[item.act]?.source,
  };
}
