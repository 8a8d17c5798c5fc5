import type { Register } from '../../../shared/register/layers/register.ts';
import {
  type UsableRegister,
  usableRegister,
} from '../../../shared/register/reader/usable-register.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Refusal, type RouteResult, refuse } from '../answering/answer.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import { wireMarkOf } from '../answering/wire-mark.ts';
import type { RequestContext } from './read-register.ts';

/** A register that may be answered from, and until when: its head's expiry, where no record's change comes sooner. */
export type Fresh = {
  readonly register: Register;
  readonly now: Instant;
  readonly lifetime: RegisterLifetime;
};

/** The register if it may be answered from now, else the problem that says why not. This is decided nowhere else on the public side. */
export function freshOf({
  register,
  now,
}: Pick<RequestContext, 'register' | 'now'>): Fresh | Refusal {
  const usable = usableRegister(register, now);
  switch (usable.outcome) {
    case 'usable': {
      return { register: usable.register, now, lifetime: lifetimeOf(usable) };
    }
    case 'stale':
      return refuse('register-stale', {
        lastKnownOn: usable.lastKnownOn,
        mark: wireMarkOf('stale'),
      });
    case 'unknown':
      return refuse('register-unavailable');
  }
}

/** One lifetime for all answers from a head, so that a remembered answer needs none of its own. */
const lifetimes = new WeakMap<SignedHead, RegisterLifetime>();

function lifetimeOf({ register, asOf, validUntil }: UsableRegister): RegisterLifetime {
  const { signedHead } = register;
  const { sequence } = signedHead.head;
  const known = lifetimes.get(signedHead);
  if (known) return known;
  const lifetime = { kind: 'register', sequence, asOf, validUntil } as const;
  lifetimes.set(signedHead, lifetime);
  return lifetime;
}

/** Answers from the register as a whole, or says why it can't be asked. */
export function answerFresh<Made extends RouteResult | Promise<RouteResult>>(
  context: RequestContext,
  make: (fresh: Fresh) => Made,
): Made | Refusal {
  const fresh = freshOf(context);
  return 'problem' in fresh ? fresh : make(fresh);
}

/** The same lifetime, ending at the earliest of these moments. */
export function clipLifetime(
  lifetime: RegisterLifetime,
  ends: Iterable<Instant | undefined>,
): RegisterLifetime {
  let { validUntil } = lifetime;
  for (const end of ends) if (end !== undefined && end < validUntil) validUntil = end;
  return validUntil === lifetime.validUntil ? lifetime : { ...lifetime, validUntil };
}

/** What a JSON answer says of its own freshness. */
export function freshnessOf({ asOf, validUntil, sequence }: RegisterLifetime) {
  return { asOf, validUntil, sequence };
}
