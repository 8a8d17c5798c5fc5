import type { Instant } from './instant.ts';

/** [from, until), in instants or in days: begun at `from`, over at `until`. Without `until` no end is known. */
export type Interval<Time extends string = Instant> = {
  readonly from: Time;
  readonly until?: Time | undefined;
};

/** Whether it has begun at `at` and isn't over. */
export function holdsAt({ from, until }: Interval<string>, at: string): boolean {
  return from <= at && !hasEnded({ until }, at);
}

/** Whether it is over at `at`, begun or not. */
export function hasEnded({ until }: Partial<Interval<string>>, at: string): boolean {
  return until !== undefined && until <= at;
}

/** Whether it ends no later than it begins, so that it never holds. */
export function isEmpty({ from, until }: Interval<string>): boolean {
  return hasEnded({ until }, from);
}

/** The first of those times that are known. */
export function earliest<Time extends string>(times: Iterable<Time | undefined>): Time | undefined {
  let first: Time | undefined;
  for (const time of times) {
    if (time !== undefined && (first === undefined || time < first)) first = time;
  }
  return first;
}

/** The first of those times that comes after `at`. */
export function nextAfter<Time extends string>(
  times: readonly (Time | undefined)[],
  at: Time,
): Time | undefined {
  return earliest(times.filter((time) => time !== undefined && time > at));
}
