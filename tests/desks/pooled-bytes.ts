import { randomBytes } from 'node:crypto';

/** Asking the system for a few bytes twice an entry would take longer than hashing it. */
let pool = randomBytes(0);
export function pooledBytes(length: number): Uint8Array {
  if (pool.length < length) pool = randomBytes(65_536);
  const bytes = pool.subarray(0, length);
  pool = pool.subarray(length);
  return bytes;
}
