import { nextEnd } from '../../disclosure/without-ended.ts';
import { spanAt } from '../../rating/span-at.ts';
import type { Instant } from '../../time/instant.ts';
import { addSeconds } from '../../time/shanghai.ts';
import type { Register } from '../layers/register.ts';
import { clockToleranceSeconds } from '../trust/limits.ts';
import type { UnknownCause, Verdict } from './verdict.ts';

/**
 * What the register says of a code (as printed, 18 characters) at `now`. `missing` says why there is no register, where
 * there is none. An expired register says nothing but when it was last known; a clock that runs before the head was
 * issued gets no answer, for every date in the answer would be wrong too.
 */
export function verdictOf(
  register: Register | undefined,
  code: string,
  now: Instant,
  missing: UnknownCause = 'no-register',
): Verdict {
  if (register === undefined) return { outcome: 'unknown', cause: missing };
  const { issuedAt, expiresAt } = register.signedHead.head;
  if (addSeconds(now, clockToleranceSeconds) < issuedAt) {
    return { outcome: 'unknown', cause: 'clock-wrong' };
  }
  if (now >= expiresAt) return { outcome: 'stale', lastKnownOn: issuedAt };
  const record = register.record(code);
  if (record === undefined) return { outcome: 'not-known', asOf: issuedAt, validUntil: expiresAt };
  const span = spanAt(record.timeline, now);
  return {
    outcome: 'known',
    record,
    span,
    asOf: issuedAt,
    validUntil: [span.until, nextEnd(record, now)].reduce<Instant>(earlier, expiresAt),
  };
}

function earlier(expiresAt: Instant, end: Instant | undefined): Instant {
  return end !== undefined && end < expiresAt ? end : expiresAt;
}
