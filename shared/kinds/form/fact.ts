import type * as z from 'zod';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Basis, Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { Bearing } from './bearing.ts';
import type { OpenEnd } from './open-end.ts';
import type { ReasonMark } from './reason-marks.ts';

/**
 * What stands beside a level and decides nothing by itself: a penalty, a licence, an entry of another's list. By
 * these fields a fact of any kind is ended, pruned, marked, disclosed and drawn; a kind adds its own.
 */
export type Fact = {
  /**
   * The kind of the entry that the fact rests on, or a name of its own: `correction`, `legal-person-listed`,
   * `stayed`.
   */
  readonly kind: string;
  /** Ledger entry ids, the deciding one first. */
  readonly entries: readonly string[];
  readonly caseId?: string;
  readonly basis?: Basis;
  /** What was done, in the decision's own words. */
  readonly summary?: string;
  /** Where another body keeps the fact, and it was looked up. */
  readonly source?: string;
  /** On record in [from, until). */
  readonly from: Instant;
  readonly until?: Instant;
  /** How the fact ends if not on a day. Absent wherever there is an `until`. */
  readonly openEnd?: OpenEnd;
  /** Absent: none. */
  readonly marks?: readonly ReasonMark[];
  /** The agency about which it was decided, if that is another. */
  readonly inheritedFrom?: string;
  /** Open to review or suit until this moment (domain G1). */
  readonly contestableUntil?: Instant;
  /** From this moment the fact reads "unconfirmed", unless its source is checked again (domain G15). */
  readonly unconfirmedFrom?: Instant;
  /** From this moment the fact reads "expired", which is only a flag (Art. 7). */
  readonly expiresAt?: Instant;
};

/** A fact as the desk has it. */
export type FactOnFile = Fact & {
  /** The longest that the fact may be public, where the law limits that (domain G7). Absent: it is never public. */
  readonly publicUntil?: Instant;
  /** Another fact has taken its place: to show both in public would mislead. */
  readonly isReplaced?: true;
  /** Values that are never disclosed. */
  readonly inside?: Readonly<Record<string, unknown>>;
};

/** What facts are made from. */
export type FactContext = {
  /** The subject's facts in ledger order. */
  readonly facts: readonly Entry[];
  readonly jurisdiction: Jurisdiction;
  readonly at: Instant;
  /** The marks on any of these entries at `at`. */
  readonly marksOf: (entries: readonly string[]) => readonly ReasonMark[] | undefined;
};

/** The fact that a kind of entry shows beside the level. */
export type FactForm<F extends FactOnFile = FactOnFile> = {
  /** The fact as it is published. */
  readonly shape: z.ZodObject;
  /** What the desk alone sees of it, as `inside`. Absent: nothing. */
  readonly inside?: z.ZodObject;
  readonly bearing: Bearing;
  /**
   * The facts of the kind on record at `at`: those to come too, if its entries may begin later, and those that are
   * over if they may stay public longer.
   */
  of(context: FactContext): readonly F[];
};

/** Whether a fact is of the kind: `ofKind<Penalty>('penalty')`. */
export function ofKind<F extends Fact>(kind: F['kind']) {
  return (fact: Fact): fact is F => fact.kind === kind;
}

/** The fields that every decision has. */
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
