import type { Instant } from './instant.ts';

/**
 * [from, until), in instants or in days: the interval holds at `from` and no longer at `until`. Without `until` its
 * end isn't known.
 */
export type Interval<Time extends string = Instant> = {
  readonly from: Time;
  readonly until?: Time | undefined;
};

/** Whether the interval has begun at `at` and isn't over. */
export function holdsAt({ from, until }: Interval<string>, at: string): boolean {
  return from <= at && !hasEnded({ until }, at);
}

/** Whether the interval is over at `at`, begun or not. */
export function hasEnded({ until }: Partial<Interval<string>>, at: string): boolean {
  return until !== undefined && until <= at;
}

/** Whether the interval ends no later than it begins, so that it never holds. */
export function isEmpty({ from, until }: Interval<string>): boolean {
  return hasEnded({ until }, from);
}

/** The earliest of the times that are known. */
export function earliest<Time extends string>(times: Iterable<Time | undefined>): Time | undefined {
  let first: Time | undefined;
  for (const time of times) {
    if (time !== undefined && (first === undefined || time < first)) first = time;
  }
  return first;
}

/** The earliest of the known times after `at`. */
export function nextAfter<Time extends string>(
  times: readonly (Time | undefined)[],
  at: Time,
): Time | undefined {
  return earliest(times.filter((time) => time !== undefined && time > at));
}
