import { sha256 } from './digest.ts';
import { hashNode } from './merkle-tree.ts';

/** Root over the leaf hashes in [from, to) (RFC 9162 § 2.1.1). */
export function rootOf(leaves: readonly Uint8Array[], from: number, to: number): Uint8Array {
  const only = leaves[from];
  if (only === undefined || from >= to) return sha256(new Uint8Array());
  if (to - from === 1) return only;
  const middle = from + largestPowerOfTwoUnder(to - from);
  return hashNode(rootOf(leaves, from, middle), rootOf(leaves, middle, to));
}

/** For n ≥ 2. */
export function largestPowerOfTwoUnder(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}
