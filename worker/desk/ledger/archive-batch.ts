import type { Batch } from './batch-store.ts';
import type { EntryStore } from './entry-store.ts';

/** Where finished bytes are put; an R2 bucket is one. */
export interface Shelf {
  put(
    key: string,
    bytes: Uint8Array | string,
    options?: { httpMetadata?: { contentType?: string; contentEncoding?: string } },
  ): Promise<unknown>;
  delete(keys: string[]): Promise<unknown>;
}

/** Puts a batch's entries, as they are stored, where `lucheng restore` finds them. Putting twice changes nothing. */
export async function archiveBatch(shelf: Shelf, entries: EntryStore, batch: Batch): Promise<void> {
  const lines = entries.lines(batch.firstSeq, batch.entries);
  const lastSeq = batch.firstSeq + batch.entries - 1;
  await shelf.put(`entries/${batch.firstSeq}-${lastSeq}.ndjson`, `${lines.join('\n')}\n`, {
    httpMetadata: { contentType: 'application/x-ndjson' },
  });
}
