import type { Service } from '../identity/services.ts';
import type { Subject, SubjectKind } from '../identity/subject.ts';
import type { RatingParty } from '../jurisdiction/policy.ts';
import type { FactOnFile } from '../kinds/form/fact.ts';
import type { OpenEnd } from '../kinds/form/open-end.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { Basis } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { SelfDeclared } from './facts/self-declared.ts';

/** Legal force first: where several hold, the first is the one shown big. */
export const levels = ['blacklisted', 'banned', 'rectifying', 'supervised', 'normal'] as const;
export type Level = (typeof levels)[number];

export const grades = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof grades)[number];

/** A name, and the days on which it was the organisation's (both included; absent: open). */
export type NameOnRecord = {
  readonly name: string;
  readonly kind: 'registered' | 'former' | 'alias';
  readonly from?: Day;
  readonly until?: Day;
  /** Said by the organisation alone: shown as that, and it may be another's. Absent: an authority vouches for it. */
  readonly isUnconfirmed?: true;
};

export type Registration =
  /** `confirmedAt`: when the agency last said that all is still so (Art. 19). */
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
  /** In force in [from, until). */
  readonly from: Instant;
  readonly until?: Instant;
  /** How it ends, where that is on no day: a ban until lifted, or for life. Absent wherever there is an `until`. */
  readonly openEnd?: OpenEnd;
  readonly scope?: BanScope;
  /** The agency about which it was decided, where it reaches the subject as its branch or successor (domain G11). */
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
  /** How the evaluation part came about; absent where there are too few ratings (domain G14). */
  readonly evaluation?: readonly PartyScore[];
};

/** What one party's ratings come to: their mean, and its weight among the parties that rated. */
export type PartyScore = {
  readonly party: RatingParty;
  readonly score: number;
  readonly weight: number;
  readonly ratings: number;
};

export type GradeState =
  | { readonly kind: 'graded'; readonly grade: Exclude<Grade, 'E'>; readonly score: Score }
  /** Follows from the listing, not from a sum. */
  | { readonly kind: 'graded'; readonly grade: 'E' }
  | {
      readonly kind: 'not-yet-graded';
      /** `being-checked`: a decision was taken back and what is left can't be reckoned for now. */
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

/** Demerits of the running cycle [from, until). A suspended one runs to the end of the listing, which may have none. */
export type Points = {
  readonly from: Instant;
  readonly until?: Instant;
  /** The subject is blacklisted, so that the cycle doesn't end by itself. Absent: it isn't. */
  readonly isSuspended?: true;
  readonly total: number;
  readonly items: readonly PointItem[];
};

/** What holds during [from, until): nothing in it changes without a new entry. */
export type Span = {
  readonly from: Instant;
  readonly until?: Instant;
  readonly level: Level;
  readonly reasons: readonly Reason[];
  /** Decisions that would hold, were they not stayed (domain G4): shown, without effect. Absent: none. */
  readonly suspended?: readonly Reason[];
  readonly grade: GradeState;
  /** The grade without minor facts: what the public sees (domain G7). */
  readonly publicGrade: GradeState;
  readonly points?: Points;
};

/**
 * What a subject's ledger means at one instant. `timeline` starts at `at` and goes on with every change that time alone
 * will cause; a reader picks the span that holds at its own clock (`spanAt`).
 */
export type Standing = {
  /** Undefined where nothing is on record. */
  readonly subject: Subject | undefined;
  readonly code: string;
  readonly at: Instant;
  readonly names: readonly NameOnRecord[];
  readonly subjectKind: SubjectKind | undefined;
  readonly services: readonly Service[];
  readonly registration: Registration;
  readonly timeline: readonly [Span, ...Span[]];
  /** What stands beside the level at `at`, begun or not: first what speaks against the subject. */
  readonly facts: readonly FactOnFile[];
  /** What the subject tells of itself in its registration. Absent: nothing. */
  readonly declared?: SelfDeclared;
  /** An objection that names no entry is being dealt with (Art. 37; domain § 9.9). */
  readonly isObjected: boolean;
};
