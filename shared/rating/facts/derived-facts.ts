import type { Fact } from '../../kinds/form/fact.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { Level } from '../standing.ts';

/** A fact that was in force is annulled: what the public is told, without what it said of whom (domain G5). */
export type Correction = Fact & {
  readonly kind: 'correction';
  /** The annulling entry first, then the annulled one. */
  readonly entries: readonly string[];
  /** Of the annulled entry. */
  readonly annulledKind: string;
  readonly basis: Basis;
  readonly until: Instant;
};

/** The legal person whose branch the subject is, `inheritedFrom`, is listed: no level of the branch's (domain G11). */
export type LegalPersonListing = Fact & {
  readonly kind: 'legal-person-listed';
  readonly inheritedFrom: string;
};

/** A decision without effect, because it is stayed (domain G4). Not among the reasons, and no level follows from it. */
export type StayedDecision = Fact & {
  readonly kind: 'stayed';
  readonly level: Exclude<Level, 'normal'>;
  readonly basis: Basis;
  readonly summary: string;
};
