import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import { levels } from '../kinds/form/level.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import { addMonths, dayOf, startOfDay } from '../time/shanghai.ts';
import { type Markings, marksAt } from './facts/marks-of.ts';
import { type GradeEvidence, gradeOf } from './grade/grade-of.ts';
import type { TrackRecord } from './grade/track-record-of.ts';
import type { CountedDemerit } from './points/counted-demerits.ts';
import type { CyclePause } from './points/cycle-pauses.ts';
import { earnedReasons } from './points/earned-reasons.ts';
import { pointsAt } from './points/points-at.ts';
import type { RegisteredSince } from './registered-since.ts';
import { isSameContent } from './same-content.ts';
import type { Reason, Span } from './standing.ts';

/** Everything that a standing depends on, apart from the clock and the policy. */
export type Circumstances = RegisteredSince & {
  /** Listings and bans of any time. */
  readonly listed: readonly Reason[];
  /** The listings and bans if none had been stayed. */
  readonly unstayed: readonly Reason[];
  readonly demerits: readonly CountedDemerit[];
  readonly pauses: readonly CyclePause[];
  readonly markings: Markings;
  readonly record: TrackRecord;
};

/** The span at `at`, and one for each change that time alone will cause after it. */
export function timelineOf(
  circumstances: Circumstances,
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly [Span, ...Span[]] {
  const known = knownChanges(circumstances, jurisdiction, at);
  const first = spanFrom(circumstances, jurisdiction, at);
  const spans = [first];
  let last = first;
  for (let change = nextChange(first, known); change !== undefined; ) {
    const span = spanFrom(circumstances, jurisdiction, change);
    if (!isSameContent(last, span)) spans.push(span);
    last = span;
    change = nextChange(span, known);
  }
  const [head = first, ...rest] = endEach(spans);
  return [head, ...rest];
}

function spanFrom(circumstances: Circumstances, jurisdiction: Jurisdiction, at: Instant): Span {
  const { registeredAt, demerits, pauses } = circumstances;
  const today = dayOf(at);
  const registeredOn =
    registeredAt !== undefined && registeredAt <= at ? circumstances.registeredOn : undefined;
  const stateOf = (some: readonly CountedDemerit[]) =>
    pointsAt(some, registeredOn, jurisdiction, pauses, at, today);
  const { points, reasons: all } = stateOf(demerits);
  const earned = earnedReasons(all, demerits, (some) => stateOf(some).reasons);
  const { reasons, suspended } = reasonsAt(circumstances, earned, at);
  const level = reasons[0]?.level ?? 'normal';
  const { grading } = policyAt(jurisdiction, today);
  const evidence: GradeEvidence = {
    isBlacklisted: level === 'blacklisted',
    registeredOn: registeredOn && circumstances.observedOn,
    today,
    ...recordAt(circumstances.record, at),
    points: points?.total ?? 0,
  };
  const grade = gradeOf(evidence, grading);
  const open = demerits.filter(({ isMinor }) => !isMinor);
  // The sum without minor facts, as if they did not exist (domain G7).
  const publicPoints =
    open.length === demerits.length ? evidence.points : (stateOf(open).points?.total ?? 0);
  const publicGrade =
    publicPoints === evidence.points
      ? grade
      : gradeOf({ ...evidence, points: publicPoints }, grading);
  return {
    from: at,
    level,
    reasons,
    ...(suspended.length > 0 && { suspended }),
    grade,
    publicGrade,
    ...(points && { points }),
  };
}

const noReasons: readonly Reason[] = [];

/** The reasons in force, by legal force and then by age; and those that would be in force if they were not stayed. */
function reasonsAt(
  { listed, unstayed, markings }: Circumstances,
  earned: readonly Reason[],
  at: Instant,
): { readonly reasons: readonly Reason[]; readonly suspended: readonly Reason[] } {
  if (unstayed.length === 0 && earned.length === 0) {
    return { reasons: noReasons, suspended: noReasons };
  }
  const holding = listed.filter((reason) => holdsAt(reason, at));
  const marked = (reason: Reason): Reason => {
    const marks = marksAt(markings, reason.entries, at);
    return marks ? { ...reason, marks } : reason;
  };
  const stayed = unstayed.filter(
    (reason) =>
      holdsAt(reason, at) && !holding.some(({ entries }) => entries[0] === reason.entries[0]),
  );
  return {
    reasons: [...holding, ...earned].map(marked).sort(byForce),
    suspended: stayed
      .map((reason) => ({ ...reason, marks: stayedMarks(marked(reason)) }))
      .sort(byForce),
  };
}

/** A ban may be stayed only because its listing is. */
function stayedMarks({ marks = [] }: Reason): readonly ReasonMark[] {
  return marks.includes('suspended') ? marks : ['suspended', ...marks];
}

function recordAt({ completions, ratings }: TrackRecord, at: Instant) {
  return {
    engagements: completions?.filter((from) => from <= at).length,
    ratings: ratings.length === 0 ? ratings : ratings.filter(({ from }) => from <= at),
  };
}

/** By legal force, then by age. */
function byForce(a: Reason, b: Reason): number {
  const force = levels.indexOf(a.level) - levels.indexOf(b.level);
  if (force !== 0 || a.from === b.from) return force;
  return a.from < b.from ? -1 : 1;
}

/**
 * The known changes after `at`, in order. The ends of reasons and of the cycle are missing here: a span has its own.
 */
function knownChanges(
  circumstances: Circumstances,
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly Instant[] {
  const { listed, unstayed, demerits, markings, record } = circumstances;
  const changes: (Instant | undefined)[] = gradingChanges(circumstances, jurisdiction);
  for (const { from } of listed) changes.push(from);
  for (const { countsFrom, until } of demerits) changes.push(countsFrom, until);
  for (const { from } of record.ratings) changes.push(from);
  if (record.completions) changes.push(...record.completions);
  if (unstayed !== listed) {
    for (const { from, until } of [...listed, ...unstayed]) changes.push(from, until);
  }
  for (const marks of markings.values()) {
    for (const { from, until } of marks) changes.push(from, until);
  }
  return changes
    .filter((change) => change !== undefined)
    .filter((change) => change > at)
    .sort();
}

function gradingChanges(
  { registeredAt, observedOn }: Circumstances,
  { policies }: Jurisdiction,
): (Instant | undefined)[] {
  const starts = policies.map(({ effectiveFrom }) => startOfDay(effectiveFrom));
  if (observedOn === undefined) return starts;
  const firstYears = policies.map(({ grading }) =>
    startOfDay(addMonths(observedOn, grading.afterMonths.value)),
  );
  return [registeredAt, ...firstYears, ...starts];
}

function nextChange(span: Span, known: readonly Instant[]): Instant | undefined {
  let next = known.find((change) => change > span.from);
  for (const { until } of [...span.reasons, ...(span.points ? [span.points] : [])]) {
    if (until !== undefined && until > span.from && (next === undefined || until < next)) {
      next = until;
    }
  }
  return next;
}

function endEach(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 1) return spans;
  return spans.map((span, i) => {
    const next = spans[i + 1];
    return next ? { ...span, until: next.from } : span;
  });
}
