import { canonicalJson } from '../../ledger/canonical.ts';
import { utf8 } from '../../ledger/digest.ts';
import type { Head } from './head.ts';
import type { KeySet } from './key-set.ts';

// The first line keeps a signature over one kind of message from ever passing for one over another.

/** The bytes that a head's signature is over. */
export function headMessage(head: Head): Uint8Array {
  return utf8(`lucheng-head-v1\n${canonicalJson(head)}`);
}

/** The bytes that a key set's signatures are over. */
export function keySetMessage(keySet: KeySet): Uint8Array {
  return utf8(`lucheng-keys-v1\n${canonicalJson(keySet)}`);
}

/** The bytes that the signature of an offline kit is over, by the SHA-256 (hex) of the file before its signature. */
export function kitMessage(sha256: string): Uint8Array {
  return utf8(`lucheng-kit-v1\n${sha256}`);
}
