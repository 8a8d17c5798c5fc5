import { fromHex, toHex } from './digest.ts';
import { hashNode, type TreeHead } from './merkle-tree.ts';
import { largestPowerOfTwoUnder, rootOver, type SubtreeRoot } from './tree-range.ts';

/**
 * The hashes (hex, from the leaf up) that show leaf `index` to be in the tree over the first `size` leaves
 * (RFC 9162 § 2.1.3.1), from O(log n) perfect subtrees of it.
 */
export function proveInclusion(
  subtreeRoot: SubtreeRoot,
  size: number,
  index: number,
): readonly string[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`No leaf ${index}`);
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerOfTwoUnder(to - from);
    if (index < middle) {
      path.unshift(rootOver(subtreeRoot, middle, to));
      to = middle;
    } else {
      path.unshift(rootOver(subtreeRoot, from, middle));
      from = middle;
    }
  }
  return path.map(toHex);
}

/** Whether `path` proves that the leaf with this hash is number `index` of the tree with this head (RFC 9162 § 2.1.3.2). */
export function checkInclusion(
  leaf: Uint8Array,
  index: number,
  head: TreeHead,
  path: readonly string[],
): boolean {
  if (!(index >= 0 && index < head.size)) return false;
  const root = rootFrom(leaf, index, head.size, path);
  return root !== undefined && toHex(root) === head.root;
}

function rootFrom(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly string[],
): Uint8Array | undefined {
  if (size === 1) return path.length === 0 ? leaf : undefined;
  const sibling = fromHex(path.at(-1) ?? '-');
  if (sibling === undefined) return undefined;
  const left = largestPowerOfTwoUnder(size);
  const below = path.slice(0, -1);
  if (index < left) {
    const root = rootFrom(leaf, index, left, below);
    return root && hashNode(root, sibling);
  }
  const root = rootFrom(leaf, index - left, size - left, below);
  return root && hashNode(sibling, root);
}
