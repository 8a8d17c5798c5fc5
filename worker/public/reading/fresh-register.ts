import type { Register } from '../../../shared/register/layers/register.ts';
import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { refusalOf } from '../agencies/known-agency.ts';
import { type Outcome, type Refusal, refuse } from '../answering/answer.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import type { Reading } from './read-register.ts';

/** A register that may be answered from, and until when: its head's expiry, where no record's change comes sooner. */
export type Fresh = {
  readonly register: Register;
  readonly now: Instant;
  readonly lifetime: RegisterLifetime;
};

/** Answers from the register as a whole, or says why it can't be asked. */
export function answerFresh<Made extends Outcome | Promise<Outcome>>(
  reading: Reading,
  make: (fresh: Fresh) => Made,
): Made | Refusal {
  const { register, now } = reading;
  if (!register) return refuse('register-unavailable');
  // No record has an empty code, so what this verdict says is about the register alone.
  const verdict = verdictOf(register, '', now);
  if (verdict.outcome === 'stale' || verdict.outcome === 'unknown') return refusalOf(verdict);
  const { asOf, validUntil } = verdict;
  const { sequence } = register.signedHead.head;
  return make({ register, now, lifetime: { kind: 'register', sequence, asOf, validUntil } });
}

/** The same lifetime, ending at the earliest of these moments. */
export function clipLifetime(
  lifetime: RegisterLifetime,
  ends: Iterable<Instant | undefined>,
): RegisterLifetime {
  let { validUntil } = lifetime;
  for (const end of ends) if (end !== undefined && end < validUntil) validUntil = end;
  return { ...lifetime, validUntil };
}

/** What a JSON answer says of its own freshness. */
export function freshnessOf({ asOf, validUntil, sequence }: RegisterLifetime) {
  return { asOf, validUntil, sequence };
}
