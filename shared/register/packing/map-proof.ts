import { fromHex, toHex } from '../../ledger/digest.ts';
import {
  bitAt,
  childrenOf,
  emptyNode,
  hashMapLeaf,
  hashMapNode,
  type Leaf,
  type MapNode,
  onlyLeaf,
} from './record-map.ts';

/** A proof in the Merkle map: the hashes (hex) of the siblings not taken, from the root down. */
export type MapProof = {
  readonly siblings: readonly string[];
  /** Of absence only: the other leaf in the code's place (hex), or none where the place is empty. */
  readonly otherLeaf?: { readonly key: string; readonly value: string };
};

/** Proves what the map has at `key`: the value, another leaf in its place, or nothing. */
export function proveKey(root: MapNode, key: Uint8Array): MapProof {
  const siblings: string[] = [];
  let node = root;
  while (node.size > 1) {
    const [left, right] = childrenOf(node);
    const goesRight = bitAt(key, siblings.length) === 1;
    siblings.push(toHex((goesRight ? left : right).hash));
    node = goesRight ? right : left;
  }
  if (node.size === 0) return { siblings };
  const leaf = onlyLeaf(node);
  return isSame(leaf.key, key)
    ? { siblings }
    : { siblings, otherLeaf: { key: toHex(leaf.key), value: toHex(leaf.value) } };
}

/**
 * Whether `proof` shows that the map with this root has `value` at `key` or, with `value` undefined, has nothing
 * there. Root, key and value are 32 raw bytes each.
 */
export function checkProof(
  root: Uint8Array,
  key: Uint8Array,
  value: Uint8Array | undefined,
  proof: MapProof,
): boolean {
  const siblings = proof.siblings.map(fromHex);
  const end = hashAtEnd(key, value, proof);
  if (end === undefined || siblings.length > 256) return false;
  let hash = end;
  for (let depth = siblings.length - 1; depth >= 0; depth--) {
    const sibling = siblings[depth];
    if (sibling?.length !== 32) return false;
    hash = bitAt(key, depth) === 1 ? hashMapNode(sibling, hash) : hashMapNode(hash, sibling);
  }
  return isSame(hash, root);
}

function hashAtEnd(
  key: Uint8Array,
  value: Uint8Array | undefined,
  { otherLeaf }: MapProof,
): Uint8Array | undefined {
  if (value !== undefined) return otherLeaf === undefined ? hashMapLeaf({ key, value }) : undefined;
  if (otherLeaf === undefined) return emptyNode.hash;
  // The rest of its key needs no comparison: the way up follows the bits of `key`, so the leaf sits in its place.
  const other = leafOf(otherLeaf);
  return other === undefined || isSame(other.key, key) ? undefined : hashMapLeaf(other);
}

function leafOf(hex: { readonly key: string; readonly value: string }): Leaf | undefined {
  const [key, value] = [fromHex(hex.key), fromHex(hex.value)];
  return key?.length === 32 && value?.length === 32 ? { key, value } : undefined;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}
