import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Batch, BatchStore } from './batch-store.ts';
import type { EntryStore } from './entry-store.ts';
import type { PersonalStore } from './personal-store.ts';

/** What is archived, and where. */
export type Archiving = {
  readonly archive: ObjectStore;
  readonly entries: EntryStore;
  readonly batches: BatchStore;
  readonly personal: PersonalStore;
};

const httpMetadata = { contentType: 'application/x-ndjson' };

/**
 * Puts a batch's entries with the salts of their leaves where `lucheng restore` finds them, and personal fields in an object of
 * their own, where they can be erased. Putting twice changes nothing.
 */
export async function archiveBatch(desk: Archiving, { firstSeq }: Pick<Batch, 'firstSeq'>) {
  const batch = desk.batches.at(firstSeq);
  if (!batch) throw new Error(`No batch begins at ${firstSeq}`);
  const name = `${firstSeq}-${firstSeq + batch.entries - 1}.ndjson`;
  const personal = personalText(desk.personal, batch);
  if (personal !== '') await desk.archive.put(`personal/${name}`, personal, { httpMetadata });
  const lines = desk.entries.salted(firstSeq, batch.entries).map(canonicalJson);
  const { person, idempotencyKey, bodyHash, treeRoot } = batch;
  const customMetadata = { person, idempotencyKey, bodyHash, treeRoot };
  const entries = `${lines.join('\n')}\n`;
  await desk.archive.put(`entries/${name}`, entries, { httpMetadata, customMetadata });
  // An erasure meanwhile has put its own; this put must not be the one that stays.
  if (personalText(desk.personal, batch) !== personal) await archiveBatch(desk, batch);
}

/** Archives a batch and notes that it is; false where the archive doesn't take it. */
export async function tryArchiveBatch(
  desk: Archiving,
  batch: Batch,
  now: Instant,
): Promise<boolean> {
  try {
    await archiveBatch(desk, batch);
    desk.batches.markArchived(batch.firstSeq, now);
    return true;
  } catch {
    return false;
  }
}

function personalText(personal: PersonalStore, { firstSeq, entries }: Batch): string {
  const lines = personal.lines(firstSeq, entries);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
