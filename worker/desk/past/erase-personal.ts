import { subjectKey } from '../../../shared/identity/subject.ts';
import { archiveBatch } from '../ledger/archive-batch.ts';
import type { Batch } from '../ledger/batch-store.ts';
import type { Erasure } from '../ledger/personal-store.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';

/** `not-archived`: gone from the desk, not yet from the archive; asking again finishes it. */
export type Erased = { readonly kind: 'erased' | 'entry-unknown' | 'no-personal' | 'not-archived' };

/**
 * Erases an entry's personal fields from desk and archive. The chain keeps their salted hash, which tells nothing without
 * the salt: proofs hold as before. What was published under an erased name is withdrawn with the next publication.
 */
export async function erasePersonal(
  desk: PublishingDesk,
  storage: DurableObjectStorage,
  id: string,
  erasure: Erasure,
): Promise<Erased> {
  const entry = desk.entries.find(id);
  const batch = entry && desk.batches.holding(entry.seq);
  if (!entry || !batch) return { kind: 'entry-unknown' };
  if (!entry.personalHash) return { kind: 'no-personal' };
  storage.transactionSync(() => {
    desk.personal.erase(entry.seq, erasure);
    desk.batches.forgetBody(batch.firstSeq);
    desk.projections.markDirty(subjectKey(entry.subject));
  });
  return { kind: (await isArchived(desk, batch)) ? 'erased' : 'not-archived' };
}

async function isArchived(desk: PublishingDesk, batch: Batch): Promise<boolean> {
  try {
    await archiveBatch(desk, batch);
    return true;
  } catch {
    return false;
  }
}
