import type { Instant } from '../../shared/time/instant.ts';
import { hasEnded } from '../../shared/time/interval.ts';
import { addSeconds, toEpochMs } from '../../shared/time/shanghai.ts';
import { longestWaitSeconds } from './sync-plan.ts';

/** Until when an origin has asked to be left alone (Retry-After, RFC 9110 § 10.2.3), by origin. */
export type Rests = Readonly<Record<string, Instant>>;

/**
 * Until when an answer asks to be left alone: undefined where it doesn't. It is not signed, so it is obeyed no longer
 * than the longest wait.
 */
export function restAskedBy(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: Instant,
): Instant | undefined {
  const asked = headers.get('Retry-After');
  if (asked === null || !(status === 429 || status === 503)) return undefined;
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - toEpochMs(now)) / 1000;
  return seconds > 0
    ? addSeconds(now, Math.ceil(Math.min(seconds, longestWaitSeconds)))
    : undefined;
}

/** Whether the origin is still to be left alone. A rest too long to have been granted is of a clock that was set back. */
export function isResting(rests: Rests, origin: string, now: Instant): boolean {
  const until = rests[origin];
  return (
    until !== undefined && !hasEnded({ until }, now) && until <= addSeconds(now, longestWaitSeconds)
  );
}

/** From when on one of the origins may be asked. */
export function firstAwake(rests: Rests, origins: readonly string[], now: Instant): Instant {
  const awake = origins.map((origin) => (isResting(rests, origin, now) ? rests[origin] : now));
  return awake.toSorted()[0] ?? now;
}
