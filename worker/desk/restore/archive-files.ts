import type { BatchList } from './batch-list.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/** The keys of every object under a prefix in their order, some at a time. */
export async function* keysUnder(bucket: R2Bucket, prefix: string): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix, ...(cursor !== undefined && { cursor }) });
    for (const { key } of page.objects) yield key;
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
}

/** Lists the archived batches, which must follow each other without a gap from the first entry on. */
export async function listBatches(
  bucket: R2Bucket,
  list: BatchList,
): Promise<RestoreRefusal | undefined> {
  list.clear();
  for await (const key of keysUnder(bucket, 'entries/')) {
    const [, first, last] =
      /^entries\/(0|[1-9]\d{0,14})-(0|[1-9]\d{0,14})\.ndjson$/.exec(key) ?? [];
    if (first === undefined) return refuseRestore('restore.foreign-file', key);
    list.add(Number(first), Number(last));
  }
  let next = 0;
  for (const { name, firstSeq, lastSeq } of list.inOrder()) {
    if (firstSeq !== next || lastSeq < firstSeq) return refuseRestore('restore.gap', name);
    next = lastSeq + 1;
  }
  return next > 0 ? undefined : refuseRestore('restore.nothing', 'entries/');
}
