import type { Subject } from '../identity/subject.ts';
import { normLevels } from '../jurisdiction/norm.ts';
import type { Day, Instant } from '../time/instant.ts';

/** The roles in which people act at the desk, each with its power (Arts. 5, 24, 34; domain G17). */
export const roles = [
  'city-regulator',
  'county-regulator',
  'joint-discipline-authority',
  'registry-authority',
  'association',
  'expert',
  'client',
  'agency',
  'practitioner',
  'auditor',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** The rank of the norm that a decision rests on (domain G2), strongest first. */
export const basisLevels = normLevels;
export type BasisLevel = (typeof basisLevels)[number];

/** Who acts: a person by an opaque id of the desk, the authority they act for, and the role in which they act. */
export type Actor = {
  readonly person: string;
  readonly authority: string;
  readonly role: Role;
  /** Associations, experts, clients, agencies and practitioners act for themselves: this is their own subject. */
  readonly speaksFor?: Subject;
};

/** What a decision rests on: the authority that decided, the article and its norm, and the document. */
export type Basis = {
  readonly authority: string;
  readonly law: string;
  readonly level: BasisLevel;
  readonly article: string;
  readonly documentNumber: string;
};

/** What a person submits; the ledger adds the other fields. */
export type EntryDraft = {
  readonly kind: string;
  readonly subject: Subject;
  /** The number of the case: a case scores once per subject (domain G6). */
  readonly caseId?: string;
  /** First moment in force; by default the moment of recording. */
  readonly effectiveFrom?: Instant;
  /** Moment from which it is no longer in force. Absent: no end is set. */
  readonly effectiveUntil?: Instant;
  /** From the start of this day no review or suit can change the decision (domain G1). */
  readonly finalOn?: Day;
  readonly basis: Basis;
  readonly body: unknown;
  /** Names of natural persons and other personal data, by field: kept beside the ledger, where they can be erased. */
  readonly personal?: Readonly<Record<string, string>>;
};

/** One fact in the ledger. *Effective* is when the fact holds in law, *recorded* when the ledger learnt it. */
export type Entry = Omit<EntryDraft, 'effectiveFrom' | 'personal'> & {
  readonly v: 1;
  /** Place in the ledger, counted from 0. */
  readonly seq: number;
  /** `<jurisdiction>-<seq + 1>`, the number that clerks quote. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly effectiveFrom: Instant;
  /**
   * Salted SHA-256 (hex) of the personal fields. It proves the fields while they are kept and tells nothing once they
   * are erased.
   */
  readonly personalHash?: string;
};
