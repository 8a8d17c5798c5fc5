import type { Service } from '../../identity/services.ts';
import type { FilingSort } from '../../kinds/registration/statutory-filing.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';

/**
 * What is on record of an agency that decides nothing: it gives no point and moves no level. Each part says who vouches for it;
 * a part that would be empty is left out.
 */
export type Particulars = {
  readonly licences?: readonly LicenceOnRecord[];
  readonly filings?: readonly FilingOnRecord[];
  readonly provincialGrades?: readonly ProvincialGrade[];
  readonly declared?: SelfDeclared;
  readonly commitment?: Commitment;
  readonly commendations?: readonly Commendation[];
  readonly associationRatings?: readonly AssociationRating[];
};

/** A licence as found at its source (Art. 7); from `expiresAt` on it reads "expired", a flag and no more. */
export type LicenceOnRecord = {
  readonly entries: readonly string[];
  readonly title: string;
  readonly number: string;
  readonly scope: readonly Service[];
  readonly issuer: string;
  /** Where it was looked up, on which day, by whom. */
  readonly source: string;
  readonly checkedOn: Day;
  readonly checkedBy: string;
  readonly from: Instant;
  /** Its own end, or when it was revoked or given back. Absent: it has none. */
  readonly expiresAt?: Instant;
};

/** What another keeps of an agency: shown beside its source, and never scored (domain G15). */
type Sourced = {
  readonly entries: readonly string[];
  readonly number: string;
  readonly scope: readonly Service[];
  /** Where it was looked up, and when. */
  readonly source: string;
  readonly checkedAt: Instant;
  /** From here on it reads "unconfirmed", unless checked again. */
  readonly unconfirmedFrom: Instant;
};

/** A filing that the law orders (《生态环境法典》 arts. 79, 99; 国务院令第820号 art. 28). */
export type FilingOnRecord = Sourced & {
  readonly sort: FilingSort;
  readonly filedWith: string;
  readonly filedOn: Day;
};

/** How the province rates its environmental credit, in the source's own words; over from `until` on. */
export type ProvincialGrade = Sourced & {
  readonly grade: string;
  readonly period: string;
  readonly ratedBy: string;
  readonly ratedOn: Day;
  readonly until?: Instant;
};

/** What an agency tells of itself (Art. 8), as far as no law keeps it confidential. Nobody has verified it. */
export const declaredItems = ['capability', 'process', 'qualityAssurance', 'fees', 'plan'] as const;
export type SelfDeclared = { readonly [Item in (typeof declaredItems)[number]]?: string };

/** What an agency promises its clients (Art. 18), in its own words. */
export type Commitment = {
  readonly entries: readonly string[];
  /** Calendar days in which a service is done. */
  readonly timeLimitDays?: number;
  readonly process: string;
  readonly text: string;
  readonly from: Instant;
};

/** An honour or award (Arts. 17, 33), vouched for by whoever gave it. */
export type Commendation = {
  readonly entries: readonly string[];
  readonly title: string;
  readonly awardedOn: Day;
  readonly basis: Basis;
};

/** How an association rates its member under rules of its own (Art. 14). */
export type AssociationRating = {
  readonly entries: readonly string[];
  /** Its code, and its name. */
  readonly association: string;
  readonly ratedBy: string;
  readonly scheme: string;
  readonly rating: string;
  readonly ratedOn: Day;
};
