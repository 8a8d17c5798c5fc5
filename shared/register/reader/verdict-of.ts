import { nextEnd } from '../../disclosure/without-ended.ts';
import { spanAt } from '../../rating/span-at.ts';
import type { Instant } from '../../time/instant.ts';
import { earliest } from '../../time/interval.ts';
import type { Register } from '../layers/register.ts';
import { type Unusable, type UsableRegister, usableRegister } from './usable-register.ts';
import type { UnknownCause, Verdict } from './verdict.ts';

/**
 * What the register says of a code (as printed, 18 characters) at `now`. `missing` gives the cause where there is no
 * register.
 */
export function verdictOf(
  register: Register | undefined,
  code: string,
  now: Instant,
  missing?: UnknownCause,
): Verdict {
  const usable = usableRegister(register, now, missing);
  return usable.outcome === 'usable' ? verdictIn(usable, code, now) : usable;
}

/** What a usable register says of a code as printed, at `now`. */
export function verdictIn(
  { register, asOf, validUntil }: Pick<UsableRegister, 'register' | 'asOf' | 'validUntil'>,
  code: string,
  now: Instant,
): Exclude<Verdict, Unusable> {
  const record = register.record(code);
  if (record === undefined) return { outcome: 'not-known', asOf, validUntil };
  const span = spanAt(record.timeline, now);
  return {
    outcome: 'known',
    record,
    span,
    asOf,
    validUntil: earliest([validUntil, span.until, nextEnd(record, now)]) ?? validUntil,
  };
}
