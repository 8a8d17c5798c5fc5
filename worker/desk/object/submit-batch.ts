import type { Instant } from '../../../shared/time/instant.ts';
import { type Appended, appendBatch, type Submission } from '../ledger/append-batch.ts';
import { tryArchiveBatch } from '../ledger/archive-batch.ts';
import { type Acknowledgement, acknowledgementOf } from '../ledger/batch-store.ts';
import { randomBytes } from '../platform/random-bytes.ts';
import type { Desk } from './open-desk.ts';

/** What comes of a submission. Only `recorded` is an acknowledgement. */
export type Submitted =
  | ({ readonly kind: 'recorded'; readonly replayed: boolean } & Acknowledgement)
  | Extract<Appended, { kind: 'key-reused' | 'refused' }>
  | { readonly kind: 'not-archived' | 'ledger-lost' };

/** Records a batch, and acknowledges it once it lies in the archive. `onAppended` is called before it is archived. */
export async function submitBatch(
  desk: Desk,
  submission: Submission,
  now: Instant,
  onAppended: () => void,
): Promise<Submitted> {
  const appended = desk.atomically(() => appendBatch(desk, submission, now, randomBytes));
  if (appended.kind === 'key-reused' || appended.kind === 'refused') return appended;
  onAppended();
  const { batch } = appended;
  if (!batch.archivedAt && !(await tryArchiveBatch(desk, batch, now)))
    return { kind: 'not-archived' };
  const acknowledgement = acknowledgementOf(
    batch,
    desk.entries.salted(batch.firstSeq, batch.entries),
  );
  return { kind: 'recorded', replayed: appended.kind === 'replayed', ...acknowledgement };
}
