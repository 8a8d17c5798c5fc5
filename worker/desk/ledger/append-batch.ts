import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { checkDrafts } from '../../../shared/kinds/check-drafts.ts';
import type { CompleteDraft } from '../../../shared/kinds/kind.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { later } from '../../../shared/time/order.ts';
import type { ProjectionStore } from '../publishing/projection-store.ts';
import type { Batch, BatchStore } from './batch-store.ts';
import { entryId } from './entry-id.ts';
import type { EntryStore } from './entry-store.ts';

export type Submission = {
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
  readonly drafts: readonly unknown[];
};

export type Appended =
  | { readonly kind: 'appended' | 'replayed'; readonly batch: Batch }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

export type Ledger = {
  readonly jurisdiction: Jurisdiction;
  readonly entries: EntryStore;
  readonly batches: BatchStore;
  readonly projections: ProjectionStore;
};

/** Checks and records a batch, all or nothing. Must run in one synchronous transaction. */
export function appendBatch(ledger: Ledger, submission: Submission, clock: Instant): Appended {
  const { actor, idempotencyKey, bodyHash } = submission;
  const earlier = ledger.batches.find(actor.person, idempotencyKey);
  if (earlier) {
    return earlier.bodyHash === bodyHash
      ? { kind: 'replayed', batch: earlier }
      : { kind: 'key-reused' };
  }
  // A clock that stepped back must not make a later entry look earlier.
  const now = later(clock, ledger.entries.lastRecordedAt() ?? clock);
  const { jurisdiction } = ledger;
  const historyOf = (code: string) => ledger.entries.historyOf(code);
  const checked = checkDrafts(submission.drafts, { actor, now, jurisdiction, historyOf });
  if (checked.kind === 'invalid') return { kind: 'refused', faults: checked.faults };

  const firstSeq = ledger.entries.head().size;
  const entries = checked.drafts.map((draft, place) =>
    toEntry(draft, firstSeq + place, actor, jurisdiction.code, now),
  );
  const { root: treeRoot } = ledger.entries.append(entries);
  for (const entry of entries) ledger.projections.markDirty(entry.subject.code);
  const batch = ledger.batches.add({
    firstSeq,
    entries: entries.length,
    person: actor.person,
    idempotencyKey,
    bodyHash,
    recordedAt: now,
    treeRoot,
  });
  return { kind: 'appended', batch };
}

function toEntry(
  draft: CompleteDraft,
  seq: number,
  actor: Actor,
  jurisdiction: string,
  now: Instant,
): Entry {
  const id = entryId(jurisdiction, seq);
  return { ...draft, v: 1, seq, id, jurisdiction, recordedAt: now, actor };
}
