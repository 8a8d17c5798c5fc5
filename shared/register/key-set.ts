import type { Instant } from '../time/instant.ts';

/** An Ed25519 public key, base64url; `kid` is the first 16 hex digits of its SHA-256. */
export type PublicKey = { readonly kid: string; readonly publicKey: string };

/** Who may sign (after TUF): `threshold` root keys sign the next key set, one head key signs heads. */
export type KeySet = {
  readonly v: 1;
  readonly jurisdiction: string;
  /** 1, 2, 3 …; set N+1 is signed by set N's threshold and by its own. */
  readonly version: number;
  readonly threshold: number;
  readonly rootKeys: readonly PublicKey[];
  readonly headKeys: readonly PublicKey[];
  readonly expiresAt: Instant;
};

/** Signatures are base64url over `lucheng-keys-v1\n` and the canonical JSON of `keySet`. */
export type SignedKeySet = {
  readonly keySet: KeySet;
  readonly signatures: readonly { readonly kid: string; readonly signature: string }[];
};
