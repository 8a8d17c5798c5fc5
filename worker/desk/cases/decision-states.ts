import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import { listingsOf } from '../../../shared/kinds/listing/listings.ts';
import { contestsOf, isOpen, isStayed } from '../../../shared/kinds/remedy/contests.ts';
import { grantedRepairOf } from '../../../shared/kinds/remedy/repairs.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { earliest, hasEnded } from '../../../shared/time/interval.ts';

/** Where one decision of a case stands. */
export type DecisionState = {
  readonly entry: string;
  readonly kind: string;
  readonly phase: 'to-begin' | 'in-force' | 'stayed' | 'repaired' | 'over';
  /** First in force. */
  readonly from: Instant;
  /** Absent: no end is set. */
  readonly until?: Instant;
  /** From this day no review or suit can change it; absent while that isn't settled. */
  readonly finalOn?: Day;
  /** A review or suit waits for its result. */
  readonly isChallenged: boolean;
};

/** The decisions of a case that stand: whatever can be challenged, of whatever kind. */
export function decisionStates(
  ids: ReadonlySet<string>,
  facts: readonly Entry[],
  { names }: KindBook,
  now: Instant,
): readonly DecisionState[] {
  const contests = contestsOf(facts);
  // A listing is taken off by an entry that names its case alone.
  const removals = new Map(listingsOf(facts).map(({ entry, until }) => [entry.id, until]));
  const decisions = facts.filter(({ id, kind }) => ids.has(id) && names.contestable.has(kind));
  return [...Map.groupBy(decisions, ({ id }) => id).values()].flatMap((periods) => {
    const [first, last] = [periods[0], periods.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { id, kind, effectiveFrom: from, finalOn } = first;
    const ofIt = contests.get(id) ?? [];
    const until = earliest([last.effectiveUntil, removals.get(id)]);
    const isPaused = isStayed(ofIt) || isBetween(periods, now);
    return {
      entry: id,
      kind,
      phase: phaseOf({ from, until, isPaused, isRepaired: hasRepair(id, facts) }, now),
      from,
      // A stay that goes on hides the decision's own end.
      ...(until !== undefined && !isPaused && { until }),
      ...(finalOn !== undefined && { finalOn }),
      isChallenged: isOpen(ofIt),
    };
  });
}

type Lasting = {
  readonly from: Instant;
  readonly until: Instant | undefined;
  readonly isPaused: boolean;
  readonly isRepaired: boolean;
};

function phaseOf(
  { from, until, isPaused, isRepaired }: Lasting,
  now: Instant,
): DecisionState['phase'] {
  if (isRepaired) return 'repaired';
  if (isPaused) return 'stayed';
  if (hasEnded({ until }, now)) return 'over';
  return from > now ? 'to-begin' : 'in-force';
}

function hasRepair(id: string, facts: readonly Entry[]): boolean {
  return grantedRepairOf(id, facts) !== undefined;
}

/** Whether one period of a decision that was stayed is over and the next has not begun. */
function isBetween(periods: readonly Entry[], now: Instant): boolean {
  const next = periods.find(({ effectiveFrom }) => effectiveFrom > now);
  return next !== undefined && next !== periods[0];
}
