import type { Instant } from '../../time/instant.ts';

/** An Ed25519 public key, base64url; `kid` is the first 16 hex digits of its SHA-256. */
export type PublicKey = { readonly kid: string; readonly publicKey: string };

export const withdrawalReasons = ['replaced', 'lost', 'stolen'] as const;
type WithdrawalReason = (typeof withdrawalReasons)[number];

/**
 * A key that no longer counts. `at`: what it signs from then on is refused; for a stolen key, when it was last surely
 * safe.
 */
export type WithdrawnKey = PublicKey & {
  readonly reason: WithdrawalReason;
  readonly at: Instant;
};

/** Who may sign (after TUF): `threshold` root keys sign the next key set, one head key signs heads. */
export type KeySet = {
  readonly v: 1;
  readonly jurisdiction: string;
  /** 1, 2, 3 …; set N+1 is signed by set N's threshold and by its own. */
  readonly version: number;
  readonly threshold: number;
  readonly rootKeys: readonly PublicKey[];
  readonly headKeys: readonly PublicKey[];
  /** Head keys of earlier sets, so that what they signed in their time can still be judged. */
  readonly withdrawnKeys: readonly WithdrawnKey[];
  readonly expiresAt: Instant;
};

/** Signatures are base64url over `lucheng-keys-v1\n` and the canonical JSON of `keySet`. */
export type SignedKeySet = {
  readonly keySet: KeySet;
  readonly signatures: readonly { readonly kid: string; readonly signature: string }[];
};
