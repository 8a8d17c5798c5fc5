import type { Instant } from '../../../shared/time/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { touchedSubjects } from '../ledger/touched-subjects.ts';
import type { ListedBatch } from './batch-list.ts';
import type { ArchivedBatch } from './read-batch.ts';

/**
 * Puts a batch back as it was, with its idempotency key where the archive still tells it. To be called inside a
 * transaction; throws, so that nothing stays, where the tree doesn't grow as it did when the archive was checked.
 */
export function replayBatch(
  ledger: Ledger,
  file: ListedBatch,
  { entries, personal, submission }: ArchivedBatch,
  now: Instant,
): void {
  const { root } = ledger.entries.append(entries);
  if (root !== file.treeRoot) throw new Error(`${file.name} changed while it was restored`);
  for (const line of personal) {
    if ('erased' in line) ledger.personal.erase(line.seq, line.erased);
    else ledger.personal.keep(line.seq, line);
  }
  const touched = touchedSubjects(entries.map(({ entry }) => entry));
  for (const key of touched) ledger.stale.mark(key);
  ledger.batches.add({
    firstSeq: file.firstSeq,
    entries: entries.length,
    person: submission.person ?? '',
    idempotencyKey: submission.idempotencyKey ?? file.name,
    bodyHash: submission.bodyHash ?? '',
    recordedAt: entries[0]?.entry.recordedAt ?? now,
    treeRoot: root,
  });
  ledger.batches.markArchived(file.firstSeq, now);
}
