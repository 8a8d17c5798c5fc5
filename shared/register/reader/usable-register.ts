import type { Instant } from '../../time/instant.ts';
import { addSeconds } from '../../time/shanghai.ts';
import type { Register } from '../layers/register.ts';
import { clockToleranceSeconds } from '../trust/limits.ts';
import type { UnknownCause, Verdict } from './verdict.ts';

/** A register that may be answered from, with when its head was issued and until when it may be used. */
export type UsableRegister = {
  readonly outcome: 'usable';
  readonly register: Register;
  readonly asOf: Instant;
  readonly validUntil: Instant;
};

/** Why there is nothing to answer from; then this is the verdict of every code. */
export type Unusable = Extract<Verdict, { readonly outcome: 'stale' | 'unknown' }>;

/**
 * Whether the register may be answered from at `now`. `missing` gives the cause where there is no register. An
 * expired register says nothing but when it was last known. A clock that runs before the head was issued gets no
 * answer, because every date in the answer would be wrong too.
 */
export function usableRegister(
  register: Register | undefined,
  now: Instant,
  missing: UnknownCause = 'no-register',
): UsableRegister | Unusable {
  if (register === undefined) return { outcome: 'unknown', cause: missing };
  const { issuedAt, expiresAt } = register.signedHead.head;
  if (now < issuedAt && addSeconds(now, clockToleranceSeconds) < issuedAt) {
    return { outcome: 'unknown', cause: 'clock-wrong' };
  }
  if (now >= expiresAt) return { outcome: 'stale', lastKnownOn: issuedAt };
  return { outcome: 'usable', register, asOf: issuedAt, validUntil: expiresAt };
}
