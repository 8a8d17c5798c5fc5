import { isExpired } from '../disclosure/public-particulars.ts';
import type {
  PublicJointLiability,
  PublicPenalty,
  PublicReason,
  PublicRecord,
} from '../disclosure/record.ts';
import { withoutEnded } from '../disclosure/without-ended.ts';
import { reasonMarks } from '../kinds/form/reason-mark.ts';
import type {
  FilingOnRecord,
  LicenceOnRecord,
  ProvincialGrade,
} from '../rating/facts/particulars.ts';
import type { Correction, LegalPerson, ListOfOthers, Measure } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';

/** What stands beside the level at the reader's own clock: nothing that is over. */
export type CardFacts = {
  /** Decisions without effect now, because they are stayed (domain G4). */
  readonly suspended: readonly PublicReason[];
  readonly measures: readonly Measure[];
  /** Newest first; marked as long as they can be contested (domain G1). */
  readonly penalties: readonly PublicPenalty[];
  readonly jointLiabilities: readonly PublicJointLiability[];
  readonly lists: readonly ListOnCard[];
  readonly corrections: readonly Correction[];
  readonly licences: readonly LicenceOnCard[];
  readonly filings: readonly FilingOnCard[];
  readonly provincialGrades: readonly ProvincialGradeOnCard[];
  /** Whose branch it is, while that one is listed (domain G11). */
  readonly legalPerson?: LegalPerson;
};

/** Not looked up again in time, a list of others says only what once was (domain G15). */
export type ListOnCard = ListOfOthers & { readonly isUnconfirmed: boolean };

export type FilingOnCard = FilingOnRecord & { readonly isUnconfirmed: boolean };
export type ProvincialGradeOnCard = ProvincialGrade & { readonly isUnconfirmed: boolean };

/** Expired: a flag, and no points (Art. 7). */
export type LicenceOnCard = LicenceOnRecord & { readonly isExpired: boolean };

export function cardFactsOf(record: PublicRecord, now: Instant): CardFacts {
  const lasting = withoutEnded(record, now);
  const { suspended, measures, penalties, lists, corrections, licences, legalPerson } = lasting;
  return {
    suspended: suspended ?? [],
    measures: measures ?? [],
    penalties: (penalties ?? [])
      .toSorted(newestFirst)
      .map((penalty) => markContestable(penalty, now)),
    jointLiabilities: lasting.jointLiabilities ?? [],
    lists: lookedUp(lists, now),
    filings: lookedUp(lasting.filings, now),
    provincialGrades: lookedUp(lasting.provincialGrades, now),
    corrections: corrections ?? [],
    licences: (licences ?? []).map((licence) => ({
      ...licence,
      isExpired: isExpired(licence, now),
    })),
    ...(legalPerson && { legalPerson }),
  };
}

/** What was not looked up again in time says only what once was (domain G15). */
function lookedUp<Fact extends { readonly unconfirmedFrom: Instant }>(
  facts: readonly Fact[] | undefined,
  now: Instant,
): readonly (Fact & { readonly isUnconfirmed: boolean })[] {
  return (facts ?? []).map((fact) => ({ ...fact, isUnconfirmed: fact.unconfirmedFrom <= now }));
}

function newestFirst(a: PublicPenalty, b: PublicPenalty): number {
  return Number(a.from < b.from) - Number(a.from > b.from);
}

function markContestable(penalty: PublicPenalty, now: Instant): PublicPenalty {
  if (penalty.contestableUntil <= now) return penalty;
  const marks = new Set([...(penalty.marks ?? []), 'challenged']);
  return { ...penalty, marks: reasonMarks.filter((mark) => marks.has(mark)) };
}
