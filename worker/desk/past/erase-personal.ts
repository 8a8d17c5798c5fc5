import { subjectKey } from '../../../shared/identity/subject.ts';
import { type Archiving, tryArchiveBatch } from '../ledger/archive-batch.ts';
import type { StaleMarks } from '../ledger/ledger.ts';
import type { Erasure } from '../ledger/personal-store.ts';

/** `not-archived`: gone from the desk, not yet from the archive; the next publication, or asking again, finishes it. */
export type Erased = { readonly kind: 'erased' | 'entry-unknown' | 'no-personal' | 'not-archived' };

/**
 * Erases an entry's personal fields from desk and archive. The chain keeps their salted hash, which tells nothing without
 * the salt: proofs hold as before. What was published under an erased name is withdrawn with the next publication.
 */
export async function erasePersonal(
  desk: Archiving & { readonly stale: StaleMarks },
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
    // Should the archive fail now, a restored ledger would have the name again.
    desk.batches.markToArchive(batch.firstSeq);
    desk.stale.mark(subjectKey(entry.subject));
  });
  return { kind: (await tryArchiveBatch(desk, batch, erasure.at)) ? 'erased' : 'not-archived' };
}
