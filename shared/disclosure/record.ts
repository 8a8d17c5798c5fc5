import type { Service } from '../identity/services.ts';
import type { SubjectKind } from '../identity/subject.ts';
import type { Particulars } from '../rating/facts/particulars.ts';
import type {
  Correction,
  GradeState,
  JointLiability,
  LegalPerson,
  Level,
  ListOfOthers,
  Measure,
  NameOnRecord,
  Penalty,
  Reason,
  Registration,
  Succession,
} from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';

/** A reason as the public may see it. Ledger ids let anybody ask about it; no person is named. */
export type PublicReason = Omit<Reason, 'isPublic'>;

/** A penalty as published in [from, until). */
export type PublicPenalty = Omit<Penalty, 'publicUntil' | 'isSimple' | 'severity' | 'until'> & {
  readonly until: Instant;
};

/** A final judgment of joint liability (Art. 30), as published in [from, until). */
export type PublicJointLiability = Omit<JointLiability, 'publicUntil'> & {
  readonly until: Instant;
};

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
 * of records holds, whatever form the files store it in. Whatever has an `until` is over from then on, and readers drop it
 * by their own clocks. Lists that would be empty are left out.
 */
export type PublicRecord = Particulars & {
  readonly v: 1;
  readonly code: string;
  readonly names: readonly NameOnRecord[];
  readonly subjectKind?: SubjectKind;
  readonly registration: Registration;
  readonly services: readonly Service[];
  readonly reasons: readonly PublicReason[];
  readonly timeline: readonly [PublicSpan, ...PublicSpan[]];
  /** Decisions without effect, because they are stayed (domain G4). Not among the reasons, and no level follows from them. */
  readonly suspended?: readonly PublicReason[];
  readonly measures?: readonly Measure[];
  readonly penalties?: readonly PublicPenalty[];
  readonly jointLiabilities?: readonly PublicJointLiability[];
  readonly lists?: readonly ListOfOthers[];
  readonly corrections?: readonly Correction[];
  readonly successions?: readonly Succession[];
  /** The legal person of a branch, while that is listed; no level of the branch's (domain G11). */
  readonly legalPerson?: LegalPerson;
  /** An objection to the record itself is being dealt with. */
  readonly isObjected?: true;
};
