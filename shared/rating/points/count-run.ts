import type { Policy } from '../../jurisdiction/policy.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { later } from '../../time/order.ts';
import { addMonths, startOfDay } from '../../time/shanghai.ts';
import type { Reason } from '../standing.ts';
import { type Item, sum } from './counted-items.ts';
import { cycleOf } from './cycle.ts';
import { type CyclePause, lastRestart } from './cycle-pauses.ts';
import { isPublishable } from './earned-reasons.ts';

/** Where counting has come to. */
export type Run = {
  /** The first day of a cycle. */
  readonly anchor: Day;
  /** Demerits counted since then, perhaps in past cycles. */
  readonly items: readonly Item[];
  readonly supervised: Reason | undefined;
  readonly rectifying: Reason | undefined;
};

/**
 * One step: all demerits that begin to count at the same instant count together, so that their order doesn't matter.
 */
export function count(
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
export function restart(run: Run, pauses: readonly CyclePause[], at: Instant): Run {
  const anchor = later(run.anchor, lastRestart(pauses, at) ?? run.anchor);
  return anchor === run.anchor ? run : { ...run, anchor, items: [] };
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
