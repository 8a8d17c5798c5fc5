import type { DeadlineKind } from '../../../shared/kinds/form/deadline-kinds.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';

/** How many duties of one sort an office has let pass. */
export type Overdue = {
  readonly whose: Role;
  /** By name, where one is known. */
  readonly authority?: string;
  readonly what: DeadlineKind;
  readonly overdue: number;
  readonly open: number;
};

/** Open and overdue duties by office and sort, the most overdue first. */
export function overdueByOffice(deadlines: readonly Deadline[]): readonly Overdue[] {
  const sums = new Map<string, Overdue>();
  for (const { whose, authority, what, lateness } of deadlines) {
    const key = `${whose} ${authority ?? ''} ${what}`;
    const sum = sums.get(key);
    sums.set(key, {
      whose,
      ...(authority !== undefined && { authority }),
      what,
      overdue: (sum?.overdue ?? 0) + (lateness === 'overdue' ? 1 : 0),
      open: (sum?.open ?? 0) + 1,
    });
  }
  return [...sums.values()].toSorted((a, b) => b.overdue - a.overdue || b.open - a.open);
}
