import { sha256, utf8 } from '../../ledger/digest.ts';

/** The key of a record in the map: SHA-256 of its code, 32 bytes. */
export function keyOf(code: string): Uint8Array {
  return sha256(asciiOf(code) ?? utf8(code));
}

/** Every look-up in a large register hashes a code, and an encoder takes longer than the hash. */
function asciiOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return undefined;
    bytes[at] = unit;
  }
  return bytes;
}

/** The number that `count` bits of a key make, from bit `first` on; the bits must lie in the first 32. */
export function bitsOf(key: Uint8Array, first: number, count: number): number {
  if (count === 0) return 0;
  const [a = 0, b = 0, c = 0, d = 0] = key;
  return (((a << 24) | (b << 16) | (c << 8) | d) << first) >>> (32 - count);
}

/** Compares two keys byte by byte. */
export function compareKeys(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
