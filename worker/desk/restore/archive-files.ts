import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/** An archived batch: entries `firstSeq` … `lastSeq`. */
export type BatchFile = {
  readonly name: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
};

/** The keys of every object under a prefix. */
export async function keysUnder(bucket: R2Bucket, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix, ...(cursor !== undefined && { cursor }) });
    keys.push(...page.objects.map(({ key }) => key));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
  return keys;
}

/** The archived batches in order, without a gap from the first entry on. */
export function orderBatches(keys: readonly string[]): readonly BatchFile[] | RestoreRefusal {
  const files: BatchFile[] = [];
  for (const key of keys) {
    const [, name, first, last] = /^entries\/((0|[1-9]\d*)-(0|[1-9]\d*)\.ndjson)$/.exec(key) ?? [];
    if (name === undefined) return refuseRestore('restore.foreign-file', key);
    files.push({ name, firstSeq: Number(first), lastSeq: Number(last) });
  }
  files.sort((a, b) => a.firstSeq - b.firstSeq);
  let next = 0;
  for (const { name, firstSeq, lastSeq } of files) {
    if (firstSeq !== next || lastSeq < firstSeq) return refuseRestore('restore.gap', name);
    next = lastSeq + 1;
  }
  return files.length > 0 ? files : refuseRestore('restore.nothing', 'entries/');
}
