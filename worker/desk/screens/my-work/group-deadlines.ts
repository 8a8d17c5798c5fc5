import type { Actor } from '../../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { addDays, dayOf } from '../../../../shared/time/shanghai.ts';

const groupNames = ['overdue', 'soon', 'later', 'unknown', 'others'] as const;
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

/**
 * By how soon the visitor has to see to them, in this order, and last those that somebody else has to, late or not; groups without
 * any too.
 */
export function groupDeadlines(
  deadlines: readonly Deadline[],
  visitor: Actor,
  now: Instant,
): readonly DeadlineGroup[] {
  const soonest = addDays(dayOf(now), soonDays);
  const groups = Map.groupBy(deadlines, (deadline): GroupName => {
    if (!isTheirs(deadline, visitor)) return 'others';
    const { lateness, dueOn } = deadline;
    if (lateness === 'overdue') return 'overdue';
    if (lateness === 'unknown' || dueOn.kind === 'calendar-unknown') return 'unknown';
    return dueOn.day <= soonest ? 'soon' : 'later';
  });
  return groupNames.map((name) => {
    const all = groups.get(name) ?? [];
    return { name, count: all.length, shown: all.slice(0, mostShown) };
  });
}

/** A named authority's duty is that of all its people, whatever their role; one of no authority by name that of each with the role. */
export function isTheirs({ whose, authority }: Deadline, visitor: Actor): boolean {
  return authority === undefined ? whose === visitor.role : authority === visitor.authority;
}
