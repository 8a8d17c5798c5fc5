import { canonicalBytes } from './canonical.ts';
import { fromBase64Url, sha256, toBase64Url, toHex } from './digest.ts';

/** Personal fields of one entry with the random salt (base64url of 32 bytes) that keeps their hash from being guessed. */
export type Personal = {
  readonly salt: string;
  readonly fields: Readonly<Record<string, string>>;
};

export const personalSaltBytes = 32;

export type SealedPersonal = Personal & { readonly hash: string };

/**
 * Personal fields with the hash that stands for them in the ledger: SHA-256 (hex) over the salt and the canonical
 * JSON.
 */
export function sealPersonal(fields: Personal['fields'], salt: Uint8Array): SealedPersonal {
  return { salt: toBase64Url(salt), fields, hash: hashPersonal(fields, salt) };
}

/** Whether these are the fields whose hash the ledger holds. */
export function isPersonalOf(hash: string | undefined, { salt, fields }: Personal): boolean {
  const bytes = fromBase64Url(salt);
  return bytes?.length === personalSaltBytes && hashPersonal(fields, bytes) === hash;
}

function hashPersonal(fields: Personal['fields'], salt: Uint8Array): string {
  const text = canonicalBytes(fields);
  const salted = new Uint8Array(salt.length + text.length);
  salted.set(salt);
  salted.set(text, salt.length);
  return toHex(sha256(salted));
}
