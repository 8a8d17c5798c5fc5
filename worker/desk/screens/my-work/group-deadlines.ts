import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { addDays, dayOf } from '../../../../shared/time/shanghai.ts';

const groupNames = ['overdue', 'soon', 'later', 'unknown'] as const;
export type GroupName = (typeof groupNames)[number];

export type DeadlineGroup = {
  readonly name: GroupName;
  readonly count: number;
  /** The soonest of them. */
  readonly shown: readonly Deadline[];
};

/** Seven days make a week of whatever holidays. */
const soonDays = 7;
const mostShown = 50;

/** By how soon somebody has to see to them, in this order; groups without any too. */
export function groupDeadlines(
  deadlines: readonly Deadline[],
  now: Instant,
): readonly DeadlineGroup[] {
  const soonest = addDays(dayOf(now), soonDays);
  const groups = Map.groupBy(deadlines, ({ lateness, dueOn }): GroupName => {
    if (lateness === 'overdue') return 'overdue';
    if (lateness === 'unknown' || dueOn.kind === 'calendar-unknown') return 'unknown';
    return dueOn.day <= soonest ? 'soon' : 'later';
  });
  return groupNames.map((name) => {
    const all = groups.get(name) ?? [];
    return { name, count: all.length, shown: all.slice(0, mostShown) };
  });
}
