import { sha256, toHex } from '../../ledger/digest.ts';

/** The id of a public key: the first 16 hex digits of its SHA-256. */
export function keyIdOf(publicKey: Uint8Array): string {
  return toHex(sha256(publicKey)).slice(0, 16);
}
