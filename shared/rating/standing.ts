import type { Service } from '../identity/services.ts';
import type { Subject, SubjectKind } from '../identity/subject.ts';
import type { RatingParty } from '../jurisdiction/policy.ts';
import type { FactOnFile } from '../kinds/form/fact.ts';
import type { Level } from '../kinds/form/level.ts';
import type { OpenEnd } from '../kinds/form/open-end.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { Basis } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { SelfDeclared } from './facts/self-declared.ts';

export const grades = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof grades)[number];

/** A name, and the days on which the organisation bore it (both included; absent: open). */
export type NameOnRecord = {
  readonly name: string;
  readonly kind: 'registered' | 'former' | 'alias';
  readonly from?: Day;
  readonly until?: Day;
  /**
   * Only the organisation itself says so: shown as that, and the name may be another's. Absent: an authority vouches
   * for it.
   */
  readonly isUnconfirmed?: true;
};

/** A name as the desk has it. */
export type NameOnFile = NameOnRecord & {
  /** The kind of the decision that alone gives the name. Absent: a registration does. */
  readonly givenBy?: string;
};

export type Registration =
  /** `confirmedAt`: when the agency last confirmed that its registration is unchanged (Art. 19). */
  | { readonly kind: 'filed'; readonly since: Instant; readonly confirmedAt?: Instant }
  | { readonly kind: 'withdrawn'; readonly since: Instant }
  | { readonly kind: 'never' };

/** What a ban covers (Art. 36). Empty `services` or `areas`: all of them. `areas` are GB/T 2260 codes. */
export type BanScope = {
  readonly field: 'government-procurement' | 'environmental-services';
  readonly services: readonly Service[];
  readonly areas: readonly string[];
};

/** Why a level holds: the entry, its words, and its dates. No reason, no level. */
export type Reason = {
  /** Ledger entry ids, the deciding one first. */
  readonly entries: readonly string[];
  readonly level: Exclude<Level, 'normal'>;
  readonly caseId?: string;
  readonly basis: Basis;
  /** What was done, in the decision's own words. */
  readonly summary: string;
  /** The period [from, until) in which the reason is in force. */
  readonly from: Instant;
  readonly until?: Instant;
  /** How the reason ends if not on a day: a ban until lifted, or for life. Absent wherever there is an `until`. */
  readonly openEnd?: OpenEnd;
  readonly scope?: BanScope;
  /**
   * The agency about which it was decided, if it reaches the subject as that agency's branch or successor (domain
   * G11).
   */
  readonly inheritedFrom?: string;
  /** Absent: none. */
  readonly marks?: readonly ReasonMark[];
  /** False: the law gives no ground to publish this level (domain G7). */
  readonly isPublic: boolean;
};

/** How a grade came about, so that a clerk can check it by hand. */
export type Score = {
  /** 0–100. */
  readonly total: number;
  readonly parts: readonly {
    readonly part: 'compliance' | 'evaluation';
    readonly score: number;
    readonly weight: number;
  }[];
  /** The parts of the evaluation; absent where there are too few ratings (domain G14). */
  readonly evaluation?: readonly PartyScore[];
};

/** The mean of one party's ratings, and its weight among the parties that rated. */
export type PartyScore = {
  readonly party: RatingParty;
  readonly score: number;
  readonly weight: number;
  readonly ratings: number;
};

export type GradeState =
  | { readonly kind: 'graded'; readonly grade: Exclude<Grade, 'E'>; readonly score: Score }
  /** An E follows from the listing, not from a sum. */
  | { readonly kind: 'graded'; readonly grade: 'E' }
  | {
      readonly kind: 'not-yet-graded';
      /** `being-checked`: a decision was taken back, and the grade without it can't be computed for now. */
      readonly because: 'not-registered' | 'first-year' | 'too-few-engagements' | 'being-checked';
    };

/** One demerit that counts in the cycle. */
export type PointItem = {
  readonly entry: string;
  readonly act: string;
  readonly points: number;
  readonly countsFrom: Instant;
  /** A minor fact has no public effect, not through the grade either (domain G7). */
  readonly isMinor: boolean;
};

/**
 * The demerits of the running cycle [from, until). A suspended cycle runs to the end of the listing, which may have
 * none.
 */
export type Points = {
  readonly from: Instant;
  readonly until?: Instant;
  /** The subject is blacklisted, so the cycle doesn't end by itself. Absent: it isn't. */
  readonly isSuspended?: true;
  readonly total: number;
  readonly items: readonly PointItem[];
};

/** What holds during [from, until): within a span, nothing changes without a new entry. */
export type Span = {
  readonly from: Instant;
  readonly until?: Instant;
  readonly level: Level;
  readonly reasons: readonly Reason[];
  /** Decisions that would hold if they were not stayed (domain G4): shown, without effect. Absent: none. */
  readonly suspended?: readonly Reason[];
  readonly grade: GradeState;
  /** The grade without minor facts, which is what the public sees (domain G7). */
  readonly publicGrade: GradeState;
  readonly points?: Points;
};

/**
 * What a subject's entries mean at one instant. `timeline` starts at `at` and continues with every change that time
 * alone will cause; a reader picks the span that holds at its own clock (`spanAt`).
 */
export type Standing = {
  /** Undefined where the subject has no entries. */
  readonly subject: Subject | undefined;
  readonly code: string;
  readonly at: Instant;
  readonly names: readonly NameOnFile[];
  readonly subjectKind: SubjectKind | undefined;
  readonly services: readonly Service[];
  readonly registration: Registration;
  readonly timeline: readonly [Span, ...Span[]];
  /**
   * The facts beside the level, gravest first (`bearings`), begun or not; of those that are over only penalties and joint liabilities, which stay
   * public longer.
   */
  readonly facts: readonly FactOnFile[];
  /** What the subject says of itself in its registration. Absent: nothing. */
  readonly declared?: SelfDeclared;
  /** An objection that names no entry is being handled (Art. 37; domain § 9.9). */
  readonly isObjected: boolean;
};
