import { sha256 } from './digest.ts';
import { hashNode } from './merkle-tree.ts';

/**
 * Gives the root over the leaves in [from, to), which is a perfect subtree: their number is a power of two and
 * divides `from`.
 */
export type SubtreeRoot = (from: number, to: number) => Uint8Array;

/** Root over the leaves in [from, to) (RFC 9162 § 2.1.1), of as many perfect subtrees as their number has 1 bits. */
export function rootOver(subtreeRoot: SubtreeRoot, from: number, to: number): Uint8Array {
  const count = to - from;
  if (count <= 0) return sha256(new Uint8Array());
  if (isPowerOfTwo(count)) return subtreeRoot(from, to);
  const middle = from + largestPowerOfTwoUnder(count);
  return hashNode(subtreeRoot(from, middle), rootOver(subtreeRoot, middle, to));
}

/** The root over leaves in [from, to) whose hashes are all at hand. */
export function rootOf(leaves: readonly Uint8Array[], from: number, to: number): Uint8Array {
  return rootOver(subtreesOf(leaves), from, Math.min(to, leaves.length));
}

/** The perfect subtrees over leaves whose hashes are all at hand. */
export function subtreesOf(leaves: readonly Uint8Array[]): SubtreeRoot {
  return function subtreeRoot(from, to): Uint8Array {
    const only = leaves[from];
    if (only === undefined || to > leaves.length) throw new RangeError(`No leaves to ${to}`);
    if (to - from === 1) return only;
    const middle = (from + to) / 2;
    return hashNode(subtreeRoot(from, middle), subtreeRoot(middle, to));
  };
}

/** For n ≥ 2. */
export function largestPowerOfTwoUnder(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}

function isPowerOfTwo(n: number): boolean {
  return n === 1 || n === 2 * largestPowerOfTwoUnder(n);
}
