import type { Service } from '../identity/services.ts';
import type { SubjectKind } from '../identity/subject.ts';
import type { Basis } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';

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
};

export type Registration =
  | { readonly kind: 'filed'; readonly since: Instant }
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
  readonly scope?: BanScope;
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
};

export type GradeState =
  | { readonly kind: 'graded'; readonly grade: Exclude<Grade, 'E'>; readonly score: Score }
  /** Follows from the listing, not from a sum. */
  | { readonly kind: 'graded'; readonly grade: 'E' }
  | {
      readonly kind: 'not-yet-graded';
      readonly because: 'not-registered' | 'first-year' | 'too-few-engagements';
    };

/** One demerit that counts in the cycle. */
export type PointItem = {
  readonly entry: string;
  readonly act: string;
  readonly points: number;
  readonly countsFrom: Instant;
};

/** Demerits of the running cycle [from, until). */
export type Points = {
  readonly from: Instant;
  readonly until: Instant;
  readonly total: number;
  readonly items: readonly PointItem[];
};

/** What holds during [from, until): nothing in it changes without a new entry. */
export type Span = {
  readonly from: Instant;
  readonly until?: Instant;
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly grade: GradeState;
  readonly points?: Points;
};

/**
 * What a subject's ledger means at one instant. `timeline` starts at `at` and goes on with every change that time alone
 * will cause; a reader picks the span that holds at its own clock (`spanAt`).
 */
export type Standing = {
  readonly code: string;
  readonly at: Instant;
  readonly names: readonly NameOnRecord[];
  readonly subjectKind: SubjectKind | undefined;
  readonly services: readonly Service[];
  readonly registration: Registration;
  readonly timeline: readonly [Span, ...Span[]];
};
