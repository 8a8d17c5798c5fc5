import { proveConsistency } from '../../../shared/ledger/consistency-proof.ts';
import { toHex } from '../../../shared/ledger/digest.ts';
import { proveInclusion } from '../../../shared/ledger/inclusion-proof.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { rootOver, type SubtreeRoot } from '../../../shared/ledger/tree-range.ts';

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

/** Undefined where the tree over the first `size` leaves has no leaf `seq`. */
export function inclusionOf(
  subtreeRoot: SubtreeRoot,
  size: number,
  seq: number,
): InclusionProof | undefined {
  if (seq >= size) return undefined;
  const leaf = toHex(subtreeRoot(seq, seq + 1));
  const path = proveInclusion(subtreeRoot, size, seq);
  return { seq, leaf, tree: headOf(subtreeRoot, size), path };
}

/** 1 ≤ from ≤ to. */
export function consistencyOf(
  subtreeRoot: SubtreeRoot,
  from: number,
  to: number,
): ConsistencyProof {
  return {
    from: headOf(subtreeRoot, from),
    to: headOf(subtreeRoot, to),
    path: proveConsistency(subtreeRoot, to, from),
  };
}

function headOf(subtreeRoot: SubtreeRoot, size: number): TreeHead {
  return { size, root: toHex(rootOver(subtreeRoot, 0, size)) };
}
