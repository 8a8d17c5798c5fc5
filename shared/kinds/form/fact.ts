import type * as z from 'zod';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Basis, Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { OpenEnd } from './open-end.ts';
import type { ReasonMark } from './reason-marks.ts';

/**
 * What stands beside a level and decides nothing by itself: a penalty, a licence, an entry on a list of others. Whatever its kind,
 * it ends, is pruned, marked, disclosed and drawn by these fields; a kind adds its own.
 */
export type Fact = {
  /** The kind of the entry that it rests on, or a name of its own: `correction`, `legal-person-listed`, `stayed`. */
  readonly kind: string;
  /** Ledger entry ids, the deciding one first. */
  readonly entries: readonly string[];
  readonly caseId?: string;
  readonly basis?: Basis;
  /** What was done, in the decision's own words. */
  readonly summary?: string;
  /** Where another keeps it, and it was looked up. */
  readonly source?: string;
  /** On record in [from, until). */
  readonly from: Instant;
  readonly until?: Instant;
  /** How it ends, where that is on no day. Absent wherever there is an `until`. */
  readonly openEnd?: OpenEnd;
  /** Absent: none. */
  readonly marks?: readonly ReasonMark[];
  /** The agency about which it was decided, where that is another. */
  readonly inheritedFrom?: string;
  /** Open to review or suit until here (domain G1). */
  readonly contestableUntil?: Instant;
  /** From here on it reads "unconfirmed", unless its source is checked again (domain G15). */
  readonly unconfirmedFrom?: Instant;
  /** From here on it reads "expired", a flag and no more (Art. 7). */
  readonly expiresAt?: Instant;
};

/** A fact as the desk has it. */
export type FactOnFile = Fact & {
  /** The longest that it may be public, where the law bounds that (domain G7). Absent: it never may be. */
  readonly publicUntil?: Instant;
  /** What is never disclosed. */
  readonly inside?: Readonly<Record<string, unknown>>;
};

/** What facts are made from. */
export type FactContext = {
  /** What holds of the subject's entries, in ledger order. */
  readonly facts: readonly Entry[];
  readonly jurisdiction: Jurisdiction;
  readonly at: Instant;
  /** The marks that stand beside any of these entries at `at`. */
  readonly marksOf: (entries: readonly string[]) => readonly ReasonMark[] | undefined;
};

/** What a kind of entry shows beside the level. */
export type FactForm<F extends FactOnFile = FactOnFile> = {
  /** The fact as it is published. */
  readonly shape: z.ZodType;
  /** It speaks against its subject: shown first, and left out last where a record is too long. */
  readonly isAdverse: boolean;
  /** Those of the kind that are on record at `at`: begun or not, without those that are over, unless they are public longer. */
  of(context: FactContext): readonly F[];
};

/** Whether a fact is of the kind: `ofKind<Penalty>('penalty')`. */
export function ofKind<F extends Fact>(kind: F['kind']) {
  return (fact: Fact): fact is F => fact.kind === kind;
}

/** What every decision has. */
export function decidedFact(entry: Omit<Entry, 'body'>, { marksOf }: FactContext) {
  const { id, caseId, basis, effectiveFrom, effectiveUntil } = entry;
  const marks = marksOf([id]);
  return {
    entries: [id],
    ...(caseId !== undefined && { caseId }),
    basis,
    from: effectiveFrom,
    ...(effectiveUntil !== undefined && { until: effectiveUntil }),
    ...(marks && { marks }),
  };
}
