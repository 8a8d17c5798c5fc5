import type { Instant } from '../../time/instant.ts';
import { addSeconds } from '../../time/shanghai.ts';
import type { Register } from '../layers/register.ts';
import { clockToleranceSeconds } from '../trust/limits.ts';

/**
 * What can be said from the register held: `fresh` answers, `stale` is past its signed expiry, `none` has never come,
 * `clock-wrong`: this device's clock is before the register was issued.
 */
export type Condition = 'fresh' | 'stale' | 'none' | 'clock-wrong';

/** What a register can be asked for at `now`. */
export function conditionOf(register: Register | undefined, now: Instant): Condition {
  if (register === undefined) return 'none';
  const { issuedAt, expiresAt } = register.signedHead.head;
  if (addSeconds(now, clockToleranceSeconds) < issuedAt) return 'clock-wrong';
  return now < expiresAt ? 'fresh' : 'stale';
}
