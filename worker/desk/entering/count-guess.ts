import type { FailureLock } from '../access/failure-lock.ts';

/** It says no more on purpose: who guesses learns nothing from it. */
type Refused = { readonly kind: 'refused' };
export type Locked = { readonly kind: 'locked'; readonly retryAfterMs: number };

/** What somebody is told who has failed to come in; their network is let guess so often and no oftener. */
export function countGuess(lock: FailureLock, network: string): Locked | Refused {
  const retryAfterMs = lock.remaining(network, Date.now());
  if (retryAfterMs > 0) return { kind: 'locked', retryAfterMs };
  lock.recordFailure(network, Date.now());
  return { kind: 'refused' };
}
