import { checkDrafts } from '../../../shared/kinds/door/check-drafts.ts';
import type { CompleteDraft } from '../../../shared/kinds/form/kind.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { type LeafSalts, makeLeafSalts, type RandomBytes } from '../../../shared/ledger/leaf.ts';
import {
  personalSaltBytes,
  type SealedPersonal,
  sealPersonal,
} from '../../../shared/ledger/personal.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { later } from '../../../shared/time/order.ts';
import type { Batch } from './batch-store.ts';
import { doorAt } from './door-at.ts';
import { entryId } from './entry-id.ts';
import type { Ledger } from './ledger.ts';
import { recheckDraws } from './recheck-draws.ts';
import { recheckPlans } from './recheck-plans.ts';
import { recordSizeFault } from './record-size.ts';
import { touchedSubjects } from './touched-subjects.ts';

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

/** Checks and records a batch, all or nothing. Must run in one synchronous transaction. */
export function appendBatch(
  ledger: Ledger,
  submission: Submission,
  clock: Instant,
  random: RandomBytes,
): Appended {
  const { actor, idempotencyKey, bodyHash } = submission;
  const earlier = ledger.batches.find(actor.person, idempotencyKey);
  if (earlier) {
    return earlier.bodyHash === bodyHash
      ? { kind: 'replayed', batch: earlier }
      : { kind: 'key-reused' };
  }
  // A clock that stepped back must not make a later entry look earlier.
  const now = later(clock, ledger.entries.lastRecordedAt() ?? clock);
  const door = doorAt(ledger, now);
  const { jurisdiction } = door;
  const context = { actor, ...door };
  const checked = checkDrafts(submission.drafts, context);
  if (checked.kind === 'invalid') return { kind: 'refused', faults: checked.faults };
  const ground = { entries: ledger.entries, jurisdiction };
  const forged = [
    ...recheckDraws(checked.drafts, ground, now),
    ...recheckPlans(checked.drafts, ground, now),
  ];
  if (forged.length > 0) return { kind: 'refused', faults: forged };

  const firstSeq = ledger.entries.head().size;
  const recorded = { actor, jurisdiction: jurisdiction.code, recordedAt: now };
  const made = checked.drafts.map((draft, place) =>
    makeEntry(draft, firstSeq + place, recorded, random),
  );
  const judged = { entries: ledger.entries, jurisdiction, now };
  const madeEntries = made.map(({ entry }) => entry);
  const outsized = recordSizeFault(judged, actor.speaksFor, madeEntries);
  if (outsized) return { kind: 'refused', faults: [outsized] };
  const { root: treeRoot } = ledger.entries.append(made);
  for (const { entry, sealed } of made) {
    if (sealed) ledger.personal.keep(entry.seq, sealed);
  }
  const touched = touchedSubjects(made.map(({ entry }) => entry));
  for (const key of touched) ledger.stale.mark(key);
  const batch = ledger.batches.add({
    firstSeq,
    entries: made.length,
    person: actor.person,
    idempotencyKey,
    bodyHash,
    recordedAt: now,
    treeRoot,
  });
  return { kind: 'appended', batch };
}

type Made = {
  readonly entry: Entry;
  readonly salts: LeafSalts;
  readonly sealed: SealedPersonal | undefined;
};

/** Personal fields stay out of the chain, which holds their salted hash. */
function makeEntry(
  { personal, ...draft }: CompleteDraft,
  seq: number,
  recorded: Pick<Entry, 'actor' | 'jurisdiction' | 'recordedAt'>,
  random: RandomBytes,
): Made {
  const sealed = personal && sealPersonal(personal, random(personalSaltBytes));
  const personalHash = sealed && { personalHash: sealed.hash };
  const id = entryId(recorded.jurisdiction, seq);
  const entry = { ...draft, v: 1, seq, id, ...recorded, ...personalHash } as const;
  return { entry, salts: makeLeafSalts(random), sealed };
}
