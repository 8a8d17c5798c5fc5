import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { isOperatorSecret } from './credential.ts';
import type { FailureLock } from './failure-lock.ts';
import type { RouteClass } from './rate-limits.ts';
import type { RequestCounter } from './request-counter.ts';
import type { TokenStore } from './token-store.ts';

/** Who asks: the SHA-256 (hex) of what they showed, the network they come from, and the class of route they want. */
export type Approach = {
  readonly credentialHash: string;
  readonly network: string;
  readonly routeClass: RouteClass;
};

export type Admission =
  | { readonly kind: 'person'; readonly actor: Actor; readonly expiresAt: Instant }
  | { readonly kind: 'operator' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'locked'; readonly retryAfterMs: number }
  | { readonly kind: 'limited'; readonly retryAfterMs: number };

export type Gate = {
  readonly tokens: TokenStore;
  readonly lock: FailureLock;
  readonly counter: RequestCounter;
  readonly operatorHash: string | undefined;
};

/**
 * Recognises first and locks afterwards: what others try from an officer's network is no reason to keep the officer out.
 * `now` is the desk's time, for the token's expiry; `nowMs` the machine's, for locks and limits.
 */
export function admit(gate: Gate, approach: Approach, now: Instant, nowMs: number): Admission {
  const admission = recognise(gate, approach.credentialHash, now);
  // Only an unknown token is a guess: an expired or revoked one was ours.
  if (admission.kind === 'unknown') return countGuess(gate.lock, approach.network, nowMs);
  if (admission.kind !== 'person' && admission.kind !== 'operator') return admission;
  const wait = gate.counter.take(approach.routeClass, approach.credentialHash, nowMs);
  return wait > 0 ? { kind: 'limited', retryAfterMs: wait } : admission;
}

function countGuess(lock: FailureLock, network: string, nowMs: number): Admission {
  const locked = lock.remaining(network, nowMs);
  if (locked > 0) return { kind: 'locked', retryAfterMs: locked };
  lock.recordFailure(network, nowMs);
  return { kind: 'unknown' };
}

function recognise(gate: Gate, hash: string, now: Instant): Admission {
  if (isOperatorSecret(hash, gate.operatorHash)) return { kind: 'operator' };
  const token = gate.tokens.find(hash);
  if (!token) return { kind: 'unknown' };
  if (token.revokedAt) return { kind: 'revoked' };
  if (token.expiresAt <= now) return { kind: 'expired' };
  return { kind: 'person', actor: token.actor, expiresAt: token.expiresAt };
}
