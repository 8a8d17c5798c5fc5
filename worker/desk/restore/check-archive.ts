import {
  appendLeafHash,
  emptyTree,
  type MerkleTree,
  type TreeHead,
  treeHead,
} from '../../../shared/ledger/merkle-tree.ts';
import type { BatchList } from './batch-list.ts';
import { readBatch } from './read-batch.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/**
 * Reads the whole archive before anything is written: every batch whole and as submitted, and the tree through each of the
 * `signed` heads (sizes and roots that were published or are vouched for). Notes the tree after each batch in the list.
 */
export async function checkArchive(
  archive: R2Bucket,
  list: BatchList,
  jurisdiction: string,
  signed: readonly TreeHead[],
): Promise<RestoreRefusal | undefined> {
  const open = new Map(signed.map(({ size, root }) => [`${size} ${root}`, size]));
  let tree: MerkleTree = emptyTree;
  meet(open, tree);
  for (const file of list.inOrder()) {
    const batch = await readBatch(archive, file, jurisdiction);
    if (batch.kind === 'refused') return batch;
    for (const leaf of batch.leaves) {
      tree = appendLeafHash(tree, leaf);
      meet(open, tree);
    }
    const head = treeHead(tree);
    const { treeRoot = head.root } = batch.submission;
    if (treeRoot !== head.root) return refuseRestore('restore.altered', file.name);
    list.noteTree(file, head.root);
  }
  return open.size > 0 ? refuseRestore('restore.other-tree', 'head.json') : undefined;
}

/** A signed head is met where the tree of its size has its root. */
function meet(open: Map<string, number>, tree: MerkleTree): void {
  if (![...open.values()].includes(tree.size)) return;
  const { size, root } = treeHead(tree);
  open.delete(`${size} ${root}`);
}
