import { sha256, utf8 } from '../../ledger/digest.ts';

/** The key of a record in the map: SHA-256 of its code, 32 bytes. */
export function keyOf(code: string): Uint8Array {
  return sha256(utf8(code));
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
