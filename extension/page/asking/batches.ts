import type { Block } from '../reading/block.ts';

/** Characters in one message: small enough that the first findings of a long page come back at once. */
const batchLength = 131_072;

/** The blocks in turn, a message's worth at a time; without blocks, one empty batch. */
export function* batchesOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  let batch: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    if (batch.length > 0 && length + block.text.length > batchLength) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(block);
    length += block.text.length;
  }
  yield batch;
}
