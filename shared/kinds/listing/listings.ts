import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earliest } from '../../time/interval.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import type { repairDecidedForm } from '../remedy/remedy-forms.ts';
import { grantedRepairOf } from '../remedy/repairs.ts';
import {
  listingForm,
  listingNotifiedForm,
  listingProposedForm,
  removalForm,
} from './listing-forms.ts';

/** One case of the blacklist (Art. 35), with the steps that led to it. */
export type Listing = {
  readonly entry: EntryOf<typeof listingForm>;
  readonly proposal: EntryOf<typeof listingProposedForm> | undefined;
  readonly notice: EntryOf<typeof listingNotifiedForm> | undefined;
  /** In force in [from, until); a removal ends it, even before it began. */
  readonly from: Instant;
  readonly until: Instant | undefined;
  /** What lifted it: a removal, or a repair that was granted (Art. 37). */
  readonly removal: EntryOf<typeof removalForm> | EntryOf<typeof repairDecidedForm> | undefined;
};

/** The listings among a subject's facts. */
export function listingsOf(facts: readonly Entry[]): readonly Listing[] {
  return entriesOf(facts, listingForm).map((entry) => {
    const removal =
      entriesOf(facts, removalForm).find(({ caseId }) => caseId === entry.caseId) ??
      grantedRepairOf(entry.id, facts);
    return {
      entry,
      proposal: proposalOf(facts, entry.caseId),
      notice: noticeOf(facts, entry.caseId),
      from: entry.effectiveFrom,
      until: earliest([entry.effectiveUntil, removal?.effectiveFrom]),
      removal,
    };
  });
}

export function proposalOf(
  facts: readonly Entry[],
  caseId: string | undefined,
): EntryOf<typeof listingProposedForm> | undefined {
  return entriesOf(facts, listingProposedForm).find((entry) => entry.caseId === caseId);
}

/** The last notice of the case: served again, the subject is heard again. */
export function noticeOf(
  facts: readonly Entry[],
  caseId: string | undefined,
): EntryOf<typeof listingNotifiedForm> | undefined {
  return entriesOf(facts, listingNotifiedForm).findLast((entry) => entry.caseId === caseId);
}
