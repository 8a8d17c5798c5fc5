import { sha256 } from '../../ledger/digest.ts';

/** The leaf of one record in the map: SHA-256 of its code, and SHA-256 of its canonical JSON. */
export type Leaf = { readonly key: Uint8Array; readonly value: Uint8Array };

/**
 * A subtree of the Merkle map of records. The map is a binary trie over the bits of the key, the first bit at the top; a
 * subtree with one leaf is that leaf, wherever it hangs. So the root depends on the records alone, one change touches
 * O(log n) nodes, and absence can be proved: the place is empty, or another leaf sits there.
 * A leaf is SHA-256(0 ‖ key ‖ value), a node SHA-256(1 ‖ left ‖ right), an empty place 32 zero bytes.
 */
export type MapNode =
  | { readonly size: 0; readonly hash: Uint8Array }
  | { readonly size: 1; readonly hash: Uint8Array; readonly leaf: () => Leaf }
  | {
      readonly size: number;
      readonly hash: Uint8Array;
      readonly children: () => readonly [MapNode, MapNode];
    };

export const emptyNode: MapNode = { size: 0, hash: new Uint8Array(32) };

const keyBits = 256;

/** The subtree at `depth` of leaves that share the first `depth` bits of their keys, in any order. */
export function nodeOfLeaves(leaves: readonly Leaf[], depth = 0): MapNode {
  const [first, second] = leaves;
  if (first === undefined) return emptyNode;
  if (second === undefined || depth === keyBits) return leafNode(first);
  return joinNodes(
    nodeOfLeaves(
      leaves.filter(({ key }) => bitAt(key, depth) === 0),
      depth + 1,
    ),
    nodeOfLeaves(
      leaves.filter(({ key }) => bitAt(key, depth) === 1),
      depth + 1,
    ),
  );
}

/** The subtree over neighbouring subtrees in key order; their number is a power of two. */
export function nodeOfNodes(nodes: readonly MapNode[]): MapNode {
  const [first] = nodes;
  if (first === undefined) return emptyNode;
  if (nodes.length === 1) return first;
  const middle = nodes.length / 2;
  return joinNodes(nodeOfNodes(nodes.slice(0, middle)), nodeOfNodes(nodes.slice(middle)));
}

/** A subtree of `size` leaves of which only the hash is at hand; `load` builds it when a proof leads into it. */
export function storedNode(size: number, hash: Uint8Array, load: () => MapNode): MapNode {
  if (size === 0) return emptyNode;
  if (size === 1) return { size: 1, hash, leaf: () => onlyLeaf(load()) };
  return { size, hash, children: () => childrenOf(load()) };
}

function leafNode(leaf: Leaf): MapNode {
  return { size: 1, hash: hashMapLeaf(leaf), leaf: () => leaf };
}

export function childrenOf(node: MapNode): readonly [MapNode, MapNode] {
  if ('children' in node) return node.children();
  throw new RangeError('Only a subtree of two leaves or more has children');
}

export function onlyLeaf(node: MapNode): Leaf {
  if ('leaf' in node) return node.leaf();
  throw new RangeError('Only a subtree of one leaf is a leaf');
}

export function hashMapLeaf({ key, value }: Leaf): Uint8Array {
  return hashOf(0, key, value);
}

export function hashMapNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return hashOf(1, left, right);
}

/** Bit `depth` of a key; bit 0 is the most significant bit of the first byte. */
export function bitAt(key: Uint8Array, depth: number): 0 | 1 {
  return ((key[depth >> 3] ?? 0) >> (7 - (depth & 7))) & 1 ? 1 : 0;
}

function joinNodes(left: MapNode, right: MapNode): MapNode {
  const size = left.size + right.size;
  if (size === 0) return emptyNode;
  if (size === 1) return left.size === 1 ? left : right;
  return { size, hash: hashMapNode(left.hash, right.hash), children: () => [left, right] };
}

function hashOf(tag: 0 | 1, first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(65);
  bytes[0] = tag;
  bytes.set(first, 1);
  bytes.set(second, 33);
  return sha256(bytes);
}
