import { fromHex, sha256, toHex } from './digest.ts';

/**
 * An append-only Merkle tree (RFC 9162 § 2.1, the tree of RFC 6962) reduced to what appending needs: the roots of its
 * perfect subtrees, in hex, largest first; one for each 1 bit of `size`. Plain JSON, O(log n).
 */
export type MerkleTree = { readonly size: number; readonly frontier: readonly string[] };

/** The size of a tree and its root in lower-case hex. */
export type TreeHead = { readonly size: number; readonly root: string };

export const emptyTree: MerkleTree = { size: 0, frontier: [] };

/** The tree with one more leaf. */
export function appendLeaf(tree: MerkleTree, leaf: Uint8Array): MerkleTree {
  return appendLeafHash(tree, hashLeaf(leaf));
}

/** Called for a perfect subtree that has just become whole: the `place`-th of those with `2 ** level` leaves. */
export type SubtreeListener = (level: number, place: number, root: Uint8Array) => void;

/** The tree with one more leaf, of which only the hash is known. */
export function appendLeafHash(
  tree: MerkleTree,
  leafHash: Uint8Array,
  onSubtree?: SubtreeListener,
): MerkleTree {
  const frontier = [...tree.frontier];
  let hash = leafHash;
  let level = 0;
  // Two neighbours of equal size become one, as a carry runs through the 1 bits of the size.
  for (let bits = tree.size; bits % 2 === 1; bits = Math.floor(bits / 2)) {
    hash = hashNode(subtreeRoot(frontier.pop()), hash);
    level += 1;
    onSubtree?.(level, Math.floor(bits / 2), hash);
  }
  return { size: tree.size + 1, frontier: [...frontier, toHex(hash)] };
}

export function treeHead(tree: MerkleTree): TreeHead {
  const roots = tree.frontier.map(subtreeRoot);
  const last = roots.pop();
  const root = last
    ? roots.reduceRight((right, left) => hashNode(left, right), last)
    : sha256(new Uint8Array());
  return { size: tree.size, root: toHex(root) };
}

/** Hash of a leaf's content; the prefix keeps leaves and nodes apart. */
export function hashLeaf(leaf: Uint8Array): Uint8Array {
  return hashParts(0, leaf);
}

/** Hash of the node over two subtrees. */
export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return hashParts(1, left, right);
}

function hashParts(prefix: 0 | 1, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 1);
  const bytes = new Uint8Array(length);
  bytes[0] = prefix;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return sha256(bytes);
}

function subtreeRoot(text: string | undefined): Uint8Array {
  const hash = text === undefined ? undefined : fromHex(text);
  if (hash?.length !== 32) throw new TypeError('The tree’s frontier does not fit its size');
  return hash;
}
