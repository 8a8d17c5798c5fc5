import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Turn } from './level-changes.ts';

/** One subject's change that waits, as an operator is shown it. */
export type PendingChange = {
  /** `subjectKey`. */
  readonly subject: string;
  /** Shown, but not part of the digest: an agency must not void an approval by renaming itself. */
  readonly name?: string;
  readonly turn: Exclude<Turn, 'same'>;
  readonly before: string;
  readonly after: string;
  /** When what `after` says ends. */
  readonly until?: Instant;
  /** Ids of the decisions that are new, or gone. */
  readonly entries: readonly string[];
  /** Who recorded what led to it; none of them approves it. */
  readonly recordedBy: readonly string[];
};

/** Changes of level that wait for an operator's word, since they are too many for a day (domain G12). */
export type Halt = {
  /** When they were last weighed. */
  readonly at: Instant;
  /** Size of the ledger at the last publication that held nothing back. */
  readonly since: number;
  /** What an approval names: it is of these changes and no others. */
  readonly digest: string;
  /** How many changes of level the last day has published without approval. */
  readonly inDay: number;
  readonly most: number;
  /** By subject. */
  readonly changes: readonly PendingChange[];
};

/** SHA-256 (hex) of what an approver was shown, subjects in order; once a publication is whole again, nothing has it any more. */
export function digestOfChanges(since: number, changes: readonly PendingChange[]): string {
  const shown = changes.map(({ name: _, recordedBy: __, ...change }) => change);
  return toHex(sha256(canonicalBytes({ v: 1, since, changes: shown })));
}
