import type { Jurisdiction, Policy } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import type { Day, Instant } from '../time/instant.ts';
import { earlier } from '../time/order.ts';
import { addMonths, dayOf, startOfDay } from '../time/shanghai.ts';
import { type CountedDemerit, pointsOf } from './counted-demerits.ts';
import { cycleOf } from './cycle.ts';
import type { PointItem, Points, Reason } from './standing.ts';

/** What the demerits amount to at one instant. */
export type PointsState = {
  /** Undefined where nothing counts in the running cycle. */
  readonly points: Points | undefined;
  /** Why the subject is supervised or rectifying, if it is. */
  readonly reasons: readonly Reason[];
};

/**
 * Adds up what counts at `at` (Art. 27). Cycles run from the registration, or from the first demerit of a subject not registered
 * by then, and start afresh when rectification begins. What has ended by `at` is left out from the start, so repair undoes it.
 */
export function pointsAt(
  demerits: readonly CountedDemerit[],
  registeredOn: Day | undefined,
  jurisdiction: Jurisdiction,
  at: Instant,
): PointsState {
  const counting = demerits.filter(
    ({ countsFrom, until }) => countsFrom <= at && (until === undefined || at < until),
  );
  const [first] = counting;
  if (first === undefined) return { points: undefined, reasons: [] };
  const firstDay = dayOf(first.countsFrom);
  let run: Run = {
    anchor: earlier(registeredOn ?? firstDay, firstDay),
    items: [],
    supervised: undefined,
    rectifying: undefined,
  };
  for (const [start, group] of Map.groupBy(onceByCase(counting), (item) => item.countsFrom)) {
    run = count(run, start, group, policyAt(jurisdiction, dayOf(start)));
  }
  const sanctions = [run.rectifying, run.supervised].filter((reason) => reason !== undefined);
  return {
    points: pointsOfCycle(run, policyAt(jurisdiction, dayOf(at)), at),
    reasons: sanctions.filter(({ until }) => until === undefined || at < until),
  };
}

/** A demerit and what it adds to what its case has scored before. */
type Item = CountedDemerit & { readonly adds: number };

type Run = {
  /** First day of a cycle. */
  readonly anchor: Day;
  /** Counted since then, perhaps in cycles that are over. */
  readonly items: readonly Item[];
  readonly supervised: Reason | undefined;
  readonly rectifying: Reason | undefined;
};

/** A case scores once per subject, at its highest item (domain G6). */
function onceByCase(demerits: readonly CountedDemerit[]): readonly Item[] {
  const scored = new Map<string, number>();
  return demerits.flatMap((demerit) => {
    const key = demerit.entry.caseId ?? demerit.entry.id;
    const before = scored.get(key) ?? 0;
    const adds = pointsOf(demerit) - before;
    if (adds <= 0) return [];
    scored.set(key, before + adds);
    return [{ ...demerit, adds }];
  });
}

/** One step: all that begins to count at the same instant counts together, so that its order doesn't matter. */
function count(run: Run, at: Instant, group: readonly Item[], policy: Policy): Run {
  const before = itemsOfCycle(run, policy, at);
  const items = [...before, ...group];
  const decidingFirst = [...group, ...before.toReversed()];
  const { supervision, rectification } = policy;
  const isReached =
    sum(before) < supervision.points.value && sum(items) >= supervision.points.value;
  const supervised = isReached
    ? reasonFor('supervised', at, supervision.months.value, decidingFirst)
    : run.supervised;
  if (sum(items) < rectification.points.value) return { ...run, items, supervised };
  return {
    anchor: dayOf(at),
    items: [],
    supervised,
    rectifying: reasonFor('rectifying', at, rectification.months.value, decidingFirst),
  };
}

function itemsOfCycle(run: Run, policy: Policy, at: Instant): readonly Item[] {
  const { from } = cycleOf(run.anchor, policy.cycleMonths.value, dayOf(at));
  return run.items.filter(({ countsFrom }) => dayOf(countsFrom) >= from);
}

function pointsOfCycle(run: Run, policy: Policy, at: Instant): Points | undefined {
  const items = itemsOfCycle(run, policy, at);
  if (items.length === 0) return undefined;
  const cycle = cycleOf(run.anchor, policy.cycleMonths.value, dayOf(at));
  return {
    from: startOfDay(cycle.from),
    until: startOfDay(cycle.until),
    total: sum(items),
    items: items.map(pointItem),
  };
}

/** The deciding item comes first. Public only if every fact it rests on may be published (domain G7). */
function reasonFor(
  level: 'supervised' | 'rectifying',
  at: Instant,
  months: number,
  items: readonly Item[],
): Reason | undefined {
  const [deciding] = items;
  if (deciding === undefined) return undefined;
  const { caseId, basis, body } = deciding.entry;
  return {
    entries: items.map(({ entry }) => entry.id),
    level,
    ...(caseId !== undefined && { caseId }),
    basis,
    summary: body.summary,
    from: at,
    until: startOfDay(addMonths(dayOf(at), months)),
    isPublic: items.every(({ entry }) => entry.body.publication !== undefined),
  };
}

function pointItem({ entry, adds, countsFrom }: Item): PointItem {
  return { entry: entry.id, act: entry.body.act, points: adds, countsFrom };
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, { adds }) => total + adds, 0);
}
