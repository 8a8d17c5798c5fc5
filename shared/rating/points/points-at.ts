import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { hasEnded } from '../../time/interval.ts';
import { earlier, later } from '../../time/order.ts';
import { dayOf, startOfDay } from '../../time/shanghai.ts';
import type { PointItem, Points, Reason } from '../standing.ts';
import { count, type Run, restart } from './count-run.ts';
import type { CountedDemerit } from './counted-demerits.ts';
import { type Item, onceByCase, sum } from './counted-items.ts';
import { cycleOf } from './cycle.ts';
import { type CyclePause, cycleDay, pauseAt } from './cycle-pauses.ts';

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

function pointItem({ demerit, adds, countsFrom }: Item): PointItem {
  const { entry, isMinor } = demerit;
  return { entry: entry.id, act: entry.body.act, points: adds, countsFrom, isMinor };
}
