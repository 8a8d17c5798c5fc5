import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { grantedRepairOf } from '../remedy/repairs.ts';

/** One case of the blacklist (Art. 35), with the steps that led to it. */
export type Listing = {
  readonly entry: EntryOf<'listing'>;
  readonly proposal: EntryOf<'listing-proposed'> | undefined;
  readonly notice: EntryOf<'listing-notified'> | undefined;
  /** In force in [from, until); a removal ends it, even before it began. */
  readonly from: Instant;
  readonly until: Instant | undefined;
  /** What lifted it: a removal, or a repair that was granted (Art. 37). */
  readonly removal: EntryOf<'removal'> | EntryOf<'repair-decided'> | undefined;
};

/** The listings among a subject's facts. */
export function listingsOf(facts: readonly Entry[]): readonly Listing[] {
  return entriesOf(facts, 'listing').map((entry) => {
    const removal =
      entriesOf(facts, 'removal').find(({ caseId }) => caseId === entry.caseId) ??
      grantedRepairOf(entry.id, facts);
    const ends = [entry.effectiveUntil, removal?.effectiveFrom].filter((end) => end !== undefined);
    return {
      entry,
      proposal: proposalOf(facts, entry.caseId),
      notice: noticeOf(facts, entry.caseId),
      from: entry.effectiveFrom,
      until: ends.toSorted()[0],
      removal,
    };
  });
}

export function proposalOf(
  facts: readonly Entry[],
  caseId: string | undefined,
): EntryOf<'listing-proposed'> | undefined {
  return entriesOf(facts, 'listing-proposed').find((entry) => entry.caseId === caseId);
}

/** The last notice of the case: served again, the subject is heard again. */
export function noticeOf(
  facts: readonly Entry[],
  caseId: string | undefined,
): EntryOf<'listing-notified'> | undefined {
  return entriesOf(facts, 'listing-notified').findLast((entry) => entry.caseId === caseId);
}
