import { drawFaults } from '../../../shared/draw/check-draw.ts';
import { drawRecordOf } from '../../../shared/draw/draw-record-of.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { drawCommittedForm } from '../../../shared/kinds/draw/draw-forms.ts';
import {
  type DrawHeldBody,
  drawHeld,
  unknownCommitment,
} from '../../../shared/kinds/draw/draw-held.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import type { CompleteDraft } from '../../../shared/kinds/form/kind.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Ledger } from './ledger.ts';

/**
 * Follows each draw of a batch from the ledger's own experts and the recorded commitment (Arts. 23, 28): the signature of the
 * random value, who was eligible, and the order that follows. A commitment of the same batch is none: chance was known by then.
 */
export function recheckDraws(
  drafts: readonly CompleteDraft[],
  ledger: Pick<Ledger, 'entries' | 'jurisdiction'>,
  now: Instant,
): readonly Fault[] {
  if (!drafts.some(({ kind }) => kind === drawHeld.name)) return [];
  const experts = ledger.entries.ofExperts();
  return drafts.flatMap((draft, entry) => {
    if (draft.kind !== drawHeld.name) return [];
    const faults = faultsOfDraw(draft, experts, ledger, now);
    return faults.map((fault) => ({ ...fault, entry, field: fieldOfEntry(fault) }));
  });
}

function faultsOfDraw(
  draft: CompleteDraft,
  experts: readonly Entry[],
  { entries, jurisdiction }: Pick<Ledger, 'entries' | 'jurisdiction'>,
  now: Instant,
): readonly Fault[] {
  // The kind's schema has passed it.
  const body = draft.body as DrawHeldBody;
  const recorded = entriesOf(entries.historyOf(subjectKey(draft.subject)), drawCommittedForm);
  const committed = recorded.find(({ id }) => id === body.commitment);
  if (committed === undefined) return [unknownCommitment];
  const held = { body, recordedAt: now };
  return drawFaults(drawRecordOf(experts, committed, held), jurisdiction);
}

/** A draw's record calls the entry's body `held`; pool and times follow from the commitment. */
function fieldOfEntry({ field }: Fault): string {
  if (field.startsWith('held.')) return field.replace('held.', 'body.');
  return field.startsWith('body.') ? field : 'body.commitment';
}
