import type { Bearing } from '../../kinds/form/bearing.ts';
import type { Fact } from '../../kinds/form/fact.ts';
import type { EntryKind } from '../../kinds/form/kind.ts';
import type { Level } from '../../kinds/form/level.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { isAnnulling } from './annulments-in.ts';

/** Tells the public that a fact in force was annulled, without what the fact had said (domain G5). */
export type Correction = Fact & {
  readonly kind: 'correction';
  /** The annulling entry first, then the annulled one. */
  readonly entries: readonly string[];
  /** The kind of the annulled entry. */
  readonly annulledKind: string;
  readonly basis: Basis;
  readonly until: Instant;
};

/**
 * The listing of the legal person (`inheritedFrom`) whose branch the subject is; it gives the branch no level (domain
 * G11).
 */
export type LegalPersonListing = Fact & {
  readonly kind: 'legal-person-listed';
  readonly inheritedFrom: string;
};

/**
 * A decision without effect, because it is stayed (domain G4). It is not among the reasons, and no level follows from
 * it.
 */
export type StayedDecision = Fact & {
  readonly kind: 'stayed';
  readonly level: Exclude<Level, 'normal'>;
  readonly basis: Basis;
  readonly summary: string;
};

type DerivedFact = Correction | LegalPersonListing | StayedDecision;

/** What is true of facts that have no kind of entry of their own. */
type Derived = {
  readonly bearing: Bearing;
  /** Whether such a fact rests on entries of a kind, and so is public by the rule of that kind. */
  readonly restsOn: (kind: EntryKind) => boolean;
};

const derived: Readonly<Record<DerivedFact['kind'], Derived>> = {
  correction: { bearing: 'undone', restsOn: isAnnulling },
  'legal-person-listed': {
    bearing: 'adverse',
    restsOn: ({ levels }) => levels?.includes('blacklisted') ?? false,
  },
  stayed: { bearing: 'undone', restsOn: ({ levels }) => levels !== undefined },
};

export const derivedFacts: ReadonlyMap<string, Derived> = new Map(Object.entries(derived));
