import type { Service } from '../identity/services.ts';
import type { SubjectKind } from '../identity/subject.ts';
import type { Fact } from '../kinds/form/fact.ts';
import type { Level } from '../kinds/form/level.ts';
import type { SelfDeclared } from '../rating/facts/self-declared.ts';
import type { GradeState, NameOnRecord, Reason, Registration } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';

/** A reason as the public may see it. By its ledger ids any reader can ask about it; no person is named. */
export type PublicReason = Omit<Reason, 'isPublic'>;

export type PublicSpan = {
  readonly from: Instant;
  readonly until?: Instant;
  readonly level: Level;
  /** Places in `PublicRecord.reasons`. */
  readonly reasons: readonly number[];
  readonly grade: GradeState;
};

/**
 * One agency as published: only what disclosure lets out today. Its canonical JSON (RFC 8785) is what the Merkle map
 * of records holds, however the files store it. Anything with an `until` is over from then on, and readers drop it by
 * their own clocks.
 */
export type PublicRecord = {
  readonly v: 1;
  readonly code: string;
  readonly names: readonly NameOnRecord[];
  readonly subjectKind?: SubjectKind;
  readonly registration: Registration;
  readonly services: readonly Service[];
  readonly reasons: readonly PublicReason[];
  readonly timeline: readonly [PublicSpan, ...PublicSpan[]];
  /**
   * The facts beside the level, gravest first (`bearings`): what speaks against the agency, decisions without effect
   * and corrections, who it is and what it may do, what speaks for it.
   */
  readonly facts: readonly Fact[];
  /** What the agency says of itself. */
  readonly declared?: SelfDeclared;
  /** An objection to the record itself is being handled. */
  readonly isObjected?: true;
};
