import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds } from '../../shared/time/shanghai.ts';

/** What is remembered of the last tries, between runs of the worker. */
export type SyncRecord = {
  readonly lastTry?: Instant;
  /** Tries in a row that failed. */
  readonly failures: number;
  /** The rule that refused, or `unreachable`; absent when the last try went well. */
  readonly failure?: string;
};

export const neverTried: SyncRecord = { failures: 0 };

/** Before any head has told how long to wait. */
const defaultWaitSeconds = 600;
const longestWaitSeconds = 6 * 3600;
/** Failures are tried again sooner at first: the network may be back in a minute. */
const firstRetrySeconds = 60;
/** Up to a tenth of the wait comes on top, so that readers don't all ask at once. */
const jitter = 0.1;

/**
 * When to ask again: not before `minWaitSeconds` after a try that went well, and ever later after tries that failed.
 * `random` is in [0, 1).
 */
export function nextTry(
  { lastTry, failures }: SyncRecord,
  minWaitSeconds: number | undefined,
  now: Instant,
  random: number,
): Instant {
  if (lastTry === undefined || lastTry > now) return now;
  const wait = Math.max(minWaitSeconds ?? defaultWaitSeconds, 1);
  const backOff = Math.min(firstRetrySeconds * 2 ** (failures - 1), longestWaitSeconds);
  const seconds = failures === 0 ? wait : backOff;
  return addSeconds(lastTry, Math.ceil(seconds * (1 + jitter * random)));
}

/** The record after a try at `now`; `failure` names what went wrong. */
export function afterTry(
  record: SyncRecord,
  now: Instant,
  failure: string | undefined,
): SyncRecord {
  if (failure === undefined) return { lastTry: now, failures: 0 };
  return { lastTry: now, failures: record.failures + 1, failure };
}
