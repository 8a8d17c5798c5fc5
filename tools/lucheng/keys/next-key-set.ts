import type { KeySet, PublicKey, WithdrawnKey } from '../../../shared/register/trust/key-set.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** What of a key set is to be another in the next one. */
export type KeyChanges = {
  readonly rootKeys?: readonly PublicKey[];
  readonly threshold?: number;
  /** Absent: those before that aren't withdrawn. */
  readonly headKeys?: readonly PublicKey[];
  /** Withdrawals by key id; a head key that goes without being named here was replaced, now. */
  readonly withdrawn?: ReadonlyMap<string, Pick<WithdrawnKey, 'reason' | 'at'>>;
  readonly expiresAt: Instant;
};

/** The key set after `before`, unsigned. What was withdrawn stays on record, so that old receipts can be judged. */
export function nextKeySet(before: KeySet, changes: KeyChanges, now: Instant): KeySet {
  const { withdrawn = new Map(), headKeys: stated, ...given } = changes;
  // A key that is withdrawn stays in force under no condition.
  const headKeys = stated ?? before.headKeys.filter(({ kid }) => !withdrawn.has(kid));
  const named = new Set(headKeys.map(({ kid }) => kid));
  const gone = before.headKeys.filter(({ kid }) => !named.has(kid));
  const ofOld = before.withdrawnKeys.map((key) => ({ ...key, ...withdrawn.get(key.kid) }));
  const replaced = { reason: 'replaced', at: now } as const;
  const ofNew = gone.map((key) => ({ ...key, ...replaced, ...withdrawn.get(key.kid) }));
  return {
    ...before,
    ...given,
    headKeys,
    version: before.version + 1,
    withdrawnKeys: [...ofOld, ...ofNew],
  };
}
