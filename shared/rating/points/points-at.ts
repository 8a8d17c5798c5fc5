import type { Jurisdiction, Policy } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { hasEnded } from '../../time/interval.ts';
import { earlier, later } from '../../time/order.ts';
import { addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import type { PointItem, Points, Reason } from '../standing.ts';
import type { CountedDemerit } from './counted-demerits.ts';
import { cycleOf } from './cycle.ts';
import { type CyclePause, cycleDay, lastRestart, pauseAt } from './cycle-pauses.ts';
import { isPublishable } from './earned-reasons.ts';

/** What the demerits come to at one instant. */
export type PointsState = {
  /** Undefined where nothing counts in the running cycle. */
  readonly points: Points | undefined;
  /** Reasons for supervision or rectification, if there are any. */
  readonly reasons: readonly Reason[];
};

const nothing: PointsState = { points: undefined, reasons: [] };

/**
 * Adds up what counts at `at` (Art. 27). Cycles run from the registration or, for a subject not registered by then,
 * from the first demerit. They start afresh when rectification begins and after a listing, and don't end during one.
 * Demerits that have ended or are stayed at `at` are left out from the start, so that repair undoes them.
 */
export function pointsAt(
  demerits: readonly CountedDemerit[],
  registeredOn: Day | undefined,
  jurisdiction: Jurisdiction,
  pauses: readonly CyclePause[],
  at: Instant,
  today: Day = dayOf(at),
): PointsState {
  const counting = demerits.filter((demerit) => isCounting(demerit, at));
  const [first] = counting;
  if (first === undefined) return nothing;
  const items = onceByCase(counting);
  let run: Run = {
    anchor: earlier(registeredOn ?? first.countsOn, first.countsOn),
    items: [],
    supervised: undefined,
    rectifying: undefined,
  };
  for (let i = 0; i < items.length; ) {
    const { countsFrom, countsOn } = items[i] ?? first;
    const group = items.filter((item) => item.countsFrom === countsFrom);
    const on = cycleDay(pauses, countsFrom, countsOn);
    run = restart(run, pauses, countsFrom);
    run = count(
      run,
      { at: countsFrom, on: countsOn, cycleOn: on },
      group,
      policyAt(jurisdiction, countsOn),
    );
    i += group.length;
  }
  run = restart(run, pauses, at);
  return {
    points: pointsOfCycle(run, jurisdiction, pauses, at, today),
    reasons: [run.rectifying, run.supervised]
      .filter((reason) => reason !== undefined)
      .filter((reason) => !hasEnded(reason, at)),
  };
}

function isCounting({ countsFrom, until }: CountedDemerit, at: Instant): boolean {
  return countsFrom <= at && !hasEnded({ until }, at);
}

/** A demerit and what it adds to the points that its case has scored before. */
type Item = { readonly demerit: CountedDemerit; readonly adds: number } & Pick<
  CountedDemerit,
  'countsFrom' | 'countsOn'
>;

type Run = {
  /** The first day of a cycle. */
  readonly anchor: Day;
  /** Demerits counted since then, perhaps in past cycles. */
  readonly items: readonly Item[];
  readonly supervised: Reason | undefined;
  readonly rectifying: Reason | undefined;
};

/** A case scores once per subject, at its highest item (domain G6). */
function onceByCase(demerits: readonly CountedDemerit[]): readonly Item[] {
  const scored = new Map<string, number>();
  const items: Item[] = [];
  for (const demerit of demerits) {
    const { entry, points, countsFrom, countsOn } = demerit;
    const key = entry.caseId ?? entry.id;
    const before = scored.get(key) ?? 0;
    const adds = points - before;
    if (adds <= 0) continue;
    scored.set(key, points);
    items.push({ demerit, adds, countsFrom, countsOn });
  }
  return items;
}

/**
 * One step: all demerits that begin to count at the same instant count together, so that their order doesn't matter.
 */
function count(
  run: Run,
  { at, on, cycleOn }: { readonly at: Instant; readonly on: Day; readonly cycleOn: Day },
  group: readonly Item[],
  policy: Policy,
): Run {
  const before = itemsOfCycle(run, policy, cycleOn);
  const items = [...before, ...group];
  const [pointsBefore, points] = [sum(before), sum(items)];
  const { supervision, rectification } = policy;
  const isReached = pointsBefore < supervision.points.value && points >= supervision.points.value;
  const mustRectify = points >= rectification.points.value;
  if (!isReached && !mustRectify) return { ...run, items };
  const decidingFirst = [...group, ...before.toReversed()];
  const supervised = isReached
    ? reasonFor('supervised', at, on, supervision.months.value, decidingFirst)
    : run.supervised;
  if (!mustRectify) return { ...run, items, supervised };
  return {
    anchor: on,
    items: [],
    supervised,
    rectifying: reasonFor('rectifying', at, on, rectification.months.value, decidingFirst),
  };
}

function itemsOfCycle({ anchor, items }: Run, policy: Policy, on: Day): readonly Item[] {
  if (items.length === 0) return items;
  const { from } = cycleOf(anchor, policy.cycleMonths.value, later(anchor, on));
  return items.filter(({ countsOn }) => countsOn >= from);
}

/** A listing that is over by `at` has begun a new cycle, unless rectification has begun one since. */
function restart(run: Run, pauses: readonly CyclePause[], at: Instant): Run {
  const anchor = later(run.anchor, lastRestart(pauses, at) ?? run.anchor);
  return anchor === run.anchor ? run : { ...run, anchor, items: [] };
}

function pointsOfCycle(
  run: Run,
  jurisdiction: Jurisdiction,
  pauses: readonly CyclePause[],
  at: Instant,
  today: Day,
): Points | undefined {
  if (run.items.length === 0) return undefined;
  const months = policyAt(jurisdiction, today).cycleMonths.value;
  const pause = pauseAt(pauses, at);
  const cycle = cycleOf(run.anchor, months, later(run.anchor, cycleDay(pauses, at, today)));
  const items = run.items.filter(({ countsOn }) => countsOn >= cycle.from);
  if (items.length === 0) return undefined;
  return {
    from: startOfDay(cycle.from),
    ...(pause ? endOfPause(pause) : { until: startOfDay(cycle.until) }),
    total: sum(items),
    items: items.map(pointItem),
  };
}

function endOfPause({ until }: CyclePause) {
  return { isSuspended: true as const, ...(until !== undefined && { until }) };
}

/**
 * The deciding item comes first. The reason is public only if every fact that it rests on may be published (domain
 * G7).
 */
function reasonFor(
  level: 'supervised' | 'rectifying',
  at: Instant,
  on: Day,
  months: number,
  items: readonly Item[],
): Reason | undefined {
  const [deciding] = items;
  if (deciding === undefined) return undefined;
  const { caseId, basis, body } = deciding.demerit.entry;
  return {
    entries: items.map(({ demerit }) => demerit.entry.id),
    level,
    ...(caseId !== undefined && { caseId }),
    basis,
    summary: body.summary,
    from: at,
    until: startOfDay(addMonths(on, months)),
    isPublic: items.every(({ demerit }) => isPublishable(demerit)),
  };
}

function pointItem({ demerit, adds, countsFrom }: Item): PointItem {
  const { entry, isMinor } = demerit;
  return { entry: entry.id, act: entry.body.act, points: adds, countsFrom, isMinor };
}

function sum(items: readonly Item[]): number {
  let total = 0;
  for (const { adds } of items) total += adds;
  return total;
}
