import { proveConsistency } from '../../../shared/ledger/consistency-proof.ts';
import { toHex } from '../../../shared/ledger/digest.ts';
import { proveInclusion } from '../../../shared/ledger/inclusion-proof.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { rootOf } from '../../../shared/ledger/tree-range.ts';

/** That the entry with this leaf hash (hex) is number `seq` of the tree; for `checkInclusion`. */
export type InclusionProof = {
  readonly seq: number;
  readonly leaf: string;
  readonly tree: TreeHead;
  readonly path: readonly string[];
};

/** That the tree `to` only appended to the tree `from`; for `checkConsistency`. */
export type ConsistencyProof = {
  readonly from: TreeHead;
  readonly to: TreeHead;
  readonly path: readonly string[];
};

/** `leaves` are all the tree's; undefined where it has no leaf `seq`. */
export function inclusionOf(
  leaves: readonly Uint8Array[],
  seq: number,
): InclusionProof | undefined {
  const leaf = leaves[seq];
  if (leaf === undefined) return undefined;
  return { seq, leaf: toHex(leaf), tree: headOf(leaves), path: proveInclusion(leaves, seq) };
}

/** 1 ≤ from ≤ the number of leaves. */
export function consistencyOf(leaves: readonly Uint8Array[], from: number): ConsistencyProof {
  return {
    from: headOf(leaves.slice(0, from)),
    to: headOf(leaves),
    path: proveConsistency(leaves, from),
  };
}

function headOf(leaves: readonly Uint8Array[]): TreeHead {
  return { size: leaves.length, root: toHex(rootOf(leaves, 0, leaves.length)) };
}
