import type { Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import type { PublicRecord } from './record.ts';

/** What may be said today about an earlier instant. */
export type PublicPast = Pick<PublicRecord, 'names' | 'reasons'> & {
  readonly code: string;
  readonly asOf: Instant;
  readonly registration?: PublicRecord['registration'];
  /** Always true: what else may have held then is not public, and silence about it says neither yes nor no. */
  readonly withheld: true;
};

/**
 * The past under today's disclosure (domain G3): of the facts published today, those that were in force at `asOf`. It
 * is made from today's record alone, so that nothing repaired, expired or withdrawn shows, not even that it existed.
 */
export function publicAsOf(
  code: string,
  today: PublicRecord | undefined,
  asOf: Instant,
): PublicPast {
  const { registration, names = [], reasons = [] } = today ?? {};
  const wasFiled = registration?.kind === 'filed' && registration.since <= asOf;
  return {
    code,
    asOf,
    names,
    ...(wasFiled && { registration }),
    reasons: reasons.filter((reason) => holdsAt(reason, asOf)),
    withheld: true,
  };
}
