import {
  appendLeafHash,
  emptyTree,
  type MerkleTree,
  type TreeHead,
  treeHead,
} from '../../../shared/ledger/merkle-tree.ts';
import type { BatchFile } from './archive-files.ts';
import { readBatch } from './read-batch.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/** A batch that was found whole, and the tree after it: reading it again must lead there again. */
export type CheckedFile = BatchFile & { readonly tree: TreeHead };

/**
 * Reads the whole archive before anything is written: every batch whole and as submitted, and the tree through each of the
 * `signed` heads (sizes and roots that were published or are vouched for).
 */
export async function checkArchive(
  archive: R2Bucket,
  files: readonly BatchFile[],
  jurisdiction: string,
  signed: readonly TreeHead[],
): Promise<readonly CheckedFile[] | RestoreRefusal> {
  const checked: CheckedFile[] = [];
  const open = new Map(signed.map(({ size, root }) => [`${size} ${root}`, size]));
  let tree: MerkleTree = emptyTree;
  meet(open, tree);
  for (const file of files) {
    const batch = await readBatch(archive, file, jurisdiction);
    if (batch.kind === 'refused') return batch;
    for (const leaf of batch.leaves) {
      tree = appendLeafHash(tree, leaf);
      meet(open, tree);
    }
    const head = treeHead(tree);
    const { treeRoot = head.root } = batch.submission;
    if (treeRoot !== head.root) return refuseRestore('restore.altered', file.name);
    checked.push({ ...file, tree: head });
  }
  return open.size > 0 ? refuseRestore('restore.other-tree', 'head.json') : checked;
}

/** A signed head is met where the tree of its size has its root. */
function meet(open: Map<string, number>, tree: MerkleTree): void {
  if (![...open.values()].includes(tree.size)) return;
  const { size, root } = treeHead(tree);
  open.delete(`${size} ${root}`);
}
