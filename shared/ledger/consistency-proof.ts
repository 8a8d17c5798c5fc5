import { fromHex, toHex } from './digest.ts';
import { hashNode, type TreeHead } from './merkle-tree.ts';
import { largestPowerOfTwoUnder, rootOver, type SubtreeRoot } from './tree-range.ts';

/**
 * The hashes (hex) that show the tree over the first `earlier` leaves (≥ 1) to be the beginning of the tree over the first
 * `size` (RFC 9162 § 2.1.4.1), from O(log n) perfect subtrees of it.
 */
export function proveConsistency(
  subtreeRoot: SubtreeRoot,
  size: number,
  earlier: number,
): readonly string[] {
  if (!(earlier >= 1 && earlier <= size)) throw new RangeError(`No tree of ${earlier} leaves`);
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to > earlier) {
    const middle = from + largestPowerOfTwoUnder(to - from);
    if (earlier <= middle) {
      path.unshift(rootOver(subtreeRoot, middle, to));
      to = middle;
    } else {
      path.unshift(rootOver(subtreeRoot, from, middle));
      from = middle;
    }
  }
  // Where the old tree is itself a perfect subtree (`from` is 0), the verifier already knows its hash: the old root.
  if (from > 0) path.unshift(rootOver(subtreeRoot, from, to));
  return path.map(toHex);
}

/** Whether `path` proves that `later` only appended to `earlier` (RFC 9162 § 2.1.4.2). */
export function checkConsistency(
  earlier: TreeHead,
  later: TreeHead,
  path: readonly string[],
): boolean {
  if (!(earlier.size >= 1 && earlier.size <= later.size)) return false;
  const start = fromHex(earlier.root);
  const roots = rootsFrom(earlier.size, later.size, start, path);
  return (
    roots !== undefined && toHex(roots.old) === earlier.root && toHex(roots.now) === later.root
  );
}

type Roots = { readonly old: Uint8Array; readonly now: Uint8Array };

/** `known` is the old tree's root, as long as the subtree looked at is a beginning of both trees. */
function rootsFrom(
  oldSize: number,
  size: number,
  known: Uint8Array | undefined,
  path: readonly string[],
): Roots | undefined {
  if (oldSize === size) return startOf(known, path);
  const last = fromHex(path.at(-1) ?? '-');
  if (last === undefined) return undefined;
  const left = largestPowerOfTwoUnder(size);
  const below = path.slice(0, -1);
  if (oldSize <= left) {
    const roots = rootsFrom(oldSize, left, known, below);
    return roots && { old: roots.old, now: hashNode(roots.now, last) };
  }
  const roots = rootsFrom(oldSize - left, size - left, undefined, below);
  return roots && { old: hashNode(last, roots.old), now: hashNode(last, roots.now) };
}

function startOf(known: Uint8Array | undefined, path: readonly string[]): Roots | undefined {
  if (path.length !== (known ? 0 : 1)) return undefined;
  const root = known ?? fromHex(path[0] ?? '-');
  return root && { old: root, now: root };
}
