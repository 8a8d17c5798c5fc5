import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import type { Instant } from '../time/instant.ts';
import { addMonths, dayOf, startOfDay } from '../time/shanghai.ts';
import type { CountedDemerit } from './counted-demerits.ts';
import { gradeOf } from './grade-of.ts';
import { pointsAt } from './points-at.ts';
import { levels, type Reason, type Span } from './standing.ts';

/** Everything that a standing depends on besides the clock and the policy. */
export type Circumstances = {
  readonly registeredAt: Instant | undefined;
  /** Listings and bans of any time. */
  readonly listed: readonly Reason[];
  readonly demerits: readonly CountedDemerit[];
  readonly engagements: number;
  readonly ratings: readonly number[];
};

/** What holds at `at`, and each change that time alone will cause after it. */
export function timelineOf(
  circumstances: Circumstances,
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly [Span, ...Span[]] {
  const known = knownChanges(circumstances, jurisdiction);
  const first = spanFrom(circumstances, jurisdiction, at);
  const states = [first];
  let change = nextChange(first, known);
  while (change !== undefined) {
    const state = spanFrom(circumstances, jurisdiction, change);
    states.push(state);
    change = nextChange(state, known);
  }
  const [head = first, ...rest] = endEach(states.filter(differsFromPrevious));
  return [head, ...rest];
}

function spanFrom(circumstances: Circumstances, jurisdiction: Jurisdiction, at: Instant): Span {
  const { registeredAt, listed, demerits, engagements, ratings } = circumstances;
  const registeredOn =
    registeredAt !== undefined && registeredAt <= at ? dayOf(registeredAt) : undefined;
  const { points, reasons: earned } = pointsAt(demerits, registeredOn, jurisdiction, at);
  const reasons = [...listed.filter((reason) => holds(reason, at)), ...earned].toSorted(byForce);
  const level = reasons[0]?.level ?? 'normal';
  const grade = gradeOf(
    {
      isBlacklisted: level === 'blacklisted',
      registeredOn,
      today: dayOf(at),
      engagements,
      ratings,
      points: points?.total ?? 0,
    },
    policyAt(jurisdiction, dayOf(at)).grading,
  );
  return { from: at, level, reasons, grade, ...(points && { points }) };
}

function holds({ from, until }: Reason, at: Instant): boolean {
  return from <= at && (until === undefined || at < until);
}

/** Legal force first, then age. */
function byForce(a: Reason, b: Reason): number {
  const force = levels.indexOf(a.level) - levels.indexOf(b.level);
  if (force !== 0 || a.from === b.from) return force;
  return a.from < b.from ? -1 : 1;
}

/** The ends of reasons and of the cycle are missing here: a span names its own. */
function knownChanges(
  { registeredAt, listed, demerits }: Circumstances,
  jurisdiction: Jurisdiction,
): readonly Instant[] {
  const registeredOn = registeredAt && dayOf(registeredAt);
  const firstYears = jurisdiction.policies.map(
    ({ grading }) => registeredOn && startOfDay(addMonths(registeredOn, grading.afterMonths.value)),
  );
  return [
    registeredAt,
    ...firstYears,
    ...listed.map(({ from }) => from),
    ...demerits.flatMap(({ countsFrom, until }) => [countsFrom, until]),
    ...jurisdiction.policies.map(({ effectiveFrom }) => startOfDay(effectiveFrom)),
  ].filter((change) => change !== undefined);
}

function nextChange(span: Span, known: readonly Instant[]): Instant | undefined {
  const own = [span.points?.until, ...span.reasons.map(({ until }) => until)];
  return [...known, ...own]
    .filter((change) => change !== undefined)
    .filter((change) => change > span.from)
    .toSorted()[0];
}

function differsFromPrevious(span: Span, i: number, spans: readonly Span[]): boolean {
  const previous = spans[i - 1];
  return previous === undefined || content(previous) !== content(span);
}

function content({ from: _, ...rest }: Span): string {
  return JSON.stringify(rest);
}

function endEach(spans: readonly Span[]): readonly Span[] {
  return spans.map((span, i) => {
    const next = spans[i + 1];
    return next ? { ...span, until: next.from } : span;
  });
}
