import type { Day, Instant } from '../../time/instant.ts';
import { hasEnded, holdsAt } from '../../time/interval.ts';
import { later } from '../../time/order.ts';
import { addDays, dayOf, startOfDay, toEpochMs, toInstant } from '../../time/shanghai.ts';
import type { Reason } from '../standing.ts';

/** A period in which the cycle of points is suspended, because the subject is blacklisted. */
export type CyclePause = {
  readonly from: Instant;
  /** Undefined: the listing has no end. */
  readonly until: Instant | undefined;
  /** The first day of a new cycle, the day after the listing; absent where only a stay interrupts the listing. */
  readonly restartsOn?: Day;
};

const none: readonly CyclePause[] = [];

/**
 * No cycle ends while a subject is blacklisted, and a new one begins the day after (MEE announcement 2019 no. 38;
 * domain § 9.2). During a stay the cycle continues as if there were no listing; only the end of the listing itself
 * begins a new one.
 */
export function cyclePausesOf(
  listed: readonly Reason[],
  unstayed: readonly Reason[],
): readonly CyclePause[] {
  if (!listed.some(isBlacklisted)) return none;
  return merge(listed.filter(isBlacklisted)).map(({ from, until }) => {
    const isInterrupted = unstayed.some(
      (reason) => isBlacklisted(reason) && until !== undefined && holdsAt(reason, until),
    );
    if (until === undefined || isInterrupted) return { from, until };
    const restartsOn = addDays(dayOf(toInstant(toEpochMs(until) - 1)), 1);
    return { from, until: startOfDay(restartsOn), restartsOn };
  });
}

/** The pause at `at`. */
export function pauseAt(pauses: readonly CyclePause[], at: Instant): CyclePause | undefined {
  return pauses.find((pause) => holdsAt(pause, at));
}

/** The day that decides the cycle at `at`, which is in `today`: during a suspension, the day on which it began. */
export function cycleDay(pauses: readonly CyclePause[], at: Instant, today: Day): Day {
  const pause = pauseAt(pauses, at);
  return pause === undefined ? today : dayOf(pause.from);
}

/** The first day of the latest cycle that the end of a listing has begun by `at`. */
export function lastRestart(pauses: readonly CyclePause[], at: Instant): Day | undefined {
  return pauses.findLast((pause) => pause.restartsOn && hasEnded(pause, at))?.restartsOn;
}

type Term = Pick<CyclePause, 'from' | 'until'>;

/** Merges terms that touch or overlap. */
function merge(reasons: readonly Reason[]): readonly Term[] {
  const terms: Term[] = [];
  for (const { from, until } of reasons.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = terms.at(-1);
    if (last === undefined || (last.until !== undefined && last.until < from)) {
      terms.push({ from, until });
    } else {
      terms[terms.length - 1] = { from: last.from, until: laterEnd(last.until, until) };
    }
  }
  return terms;
}

function laterEnd(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || b === undefined ? undefined : later(a, b);
}

function isBlacklisted({ level }: Reason): boolean {
  return level === 'blacklisted';
}
