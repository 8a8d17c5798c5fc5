import type { Subject } from '../identity/subject.ts';
import { normLevels } from '../jurisdiction/norm.ts';
import type { Day, Instant } from '../time/instant.ts';

/** Who may act, by power (Arts. 5, 24, 34; domain G17). */
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

/** Rank of the norm that a decision rests on (domain G2), strongest first. */
export const basisLevels = normLevels;
export type BasisLevel = (typeof basisLevels)[number];

/** The person, by an opaque id of the desk, the authority they act for, and the power they act under. */
export type Actor = {
  readonly person: string;
  readonly authority: string;
  readonly role: Role;
  /** Associations, experts, clients, agencies and practitioners act for themselves: who that is on record. */
  readonly speaksFor?: Subject;
};

/** What a decision rests on: who decided, by which article of which norm, in which document. */
export type Basis = {
  readonly authority: string;
  readonly law: string;
  readonly level: BasisLevel;
  readonly article: string;
  readonly documentNumber: string;
};

/** What a person submits; the ledger adds the rest. */
export type EntryDraft = {
  readonly kind: string;
  readonly subject: Subject;
  /** One case, one number: a case scores once per subject (domain G6). */
  readonly caseId?: string;
  /** In force from here (default: when recorded) … */
  readonly effectiveFrom?: Instant;
  /** … to just before here. Absent: without end. */
  readonly effectiveUntil?: Instant;
  /** No review or suit can change it any more from the start of this day (domain G1). */
  readonly finalOn?: Day;
  readonly basis: Basis;
  readonly body: unknown;
  /** Names of natural persons and the like, by field: kept beside the ledger, where they can be erased. */
  readonly personal?: Readonly<Record<string, string>>;
};

/** One fact in the ledger. *Effective* is when it holds in law, *recorded* when we learnt it. */
export type Entry = Omit<EntryDraft, 'effectiveFrom' | 'personal'> & {
  readonly v: 1;
  /** 0-based place in the ledger. */
  readonly seq: number;
  /** `<jurisdiction>-<seq + 1>`, what clerks quote. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly effectiveFrom: Instant;
  /** Salted SHA-256 (hex) of the personal fields; it proves them while they are kept and tells nothing afterwards. */
  readonly personalHash?: string;
};
