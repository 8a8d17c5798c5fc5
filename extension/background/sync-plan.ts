import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds } from '../../shared/time/shanghai.ts';

/** What is remembered of the last tries, between runs of the worker. */
export type SyncRecord = {
  /** When the last try began, or ended. */
  readonly lastTry?: Instant;
  /** Tries in a row that failed; one that never ended is among them. */
  readonly failures: number;
  /** The rule that refused, or `unreachable`; absent when the last try went well. */
  readonly failure?: string;
  /** This reader's place among all that wait, in [0, 1): drawn with each try, not anew whenever the worker starts. */
  readonly place?: number;
};

export const neverTried: SyncRecord = { failures: 0 };

/**
 * No answer is obeyed for longer, not even a signed head: a stolen key could otherwise tell readers never to come again, and
 * they would not hear of its withdrawal. It leaves three tries and more in a head's day.
 */
export const longestWaitSeconds = 6 * 3600;
/** The wait before any head has told how long to wait. */
const defaultWaitSeconds = 600;
/** Failures are tried again sooner at first: the network may be back in a minute. */
const firstRetrySeconds = 60;
const longestRetrySeconds = longestWaitSeconds / 2;
/** How much of the wait comes on top at most, so that readers don't all ask at once. */
const jitter = { afterSuccess: 0.1, afterFailure: 1 } as const;

/** When to ask again: not before `minWaitSeconds` after a try that went well, and ever later after tries that failed. */
export function nextTry(
  { lastTry, failures, place = 0 }: SyncRecord,
  minWaitSeconds: number | undefined,
  now: Instant,
): Instant {
  if (lastTry === undefined || lastTry > now) return now;
  if (failures > 0) {
    const wait = Math.min(firstRetrySeconds * 2 ** (failures - 1), longestRetrySeconds);
    return addSeconds(lastTry, Math.ceil(wait * (1 + jitter.afterFailure * place)));
  }
  const wait = Math.min(Math.max(minWaitSeconds ?? defaultWaitSeconds, 1), longestWaitSeconds);
  return addSeconds(lastTry, Math.ceil(wait * (1 + jitter.afterSuccess * place)));
}

/** The record while a try is under way: if the worker is stopped before its end, it counts as failed. */
export function beginTry(record: SyncRecord, now: Instant, place: number): SyncRecord {
  return { ...record, lastTry: now, failures: record.failures + 1, place };
}

/** The record after a try at `now`; `failure` names what went wrong. */
export function afterTry(
  { failures }: SyncRecord,
  now: Instant,
  place: number,
  failure: string | undefined,
): SyncRecord {
  if (failure === undefined) return { lastTry: now, failures: 0, place };
  return { lastTry: now, failures: failures + 1, failure, place };
}
