import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { sha256Of, toHex, utf8 } from '../../../shared/ledger/digest.ts';
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
  /** Of how many subjects the change that waits is harsher, and of how many milder. */
  readonly harsher: number;
  readonly milder: number;
  /** The first of them by subject, as many as a stored value holds: after a restoration tens of thousands may wait. */
  readonly changes: readonly PendingChange[];
};

/** What waits, gone through once. */
export type Waiting = Pick<Halt, 'digest' | 'harsher' | 'milder' | 'changes'> & {
  /** Who recorded any of it. */
  readonly recordedBy: ReadonlySet<string>;
};

/** In characters of JSON, of which each takes three bytes at most: a value in an object's storage has two million. */
const mostShown = 500_000;

/**
 * Sums up what waits, subjects in order. The digest is the SHA-256 (hex) of the canonical JSON of `{v: 1, since, changes}`, each
 * change without its name and without who recorded it; once a publication is whole again, nothing has it any more.
 */
export function sumUp(since: number, waiting: Iterable<PendingChange>): Waiting {
  const counts = { harsher: 0, milder: 0 };
  const recordedBy = new Set<string>();
  const changes: PendingChange[] = [];
  let shown = 0;
  const note = (change: PendingChange) => {
    counts[change.turn] += 1;
    for (const person of change.recordedBy) recordedBy.add(person);
    shown += JSON.stringify(change).length;
    if (shown <= mostShown) changes.push(change);
  };
  const digest = toHex(sha256Of(digestedPieces(since, waiting, note)));
  return { digest, ...counts, changes, recordedBy };
}

function* digestedPieces(
  since: number,
  waiting: Iterable<PendingChange>,
  note: (change: PendingChange) => void,
): Generator<Uint8Array> {
  let before = '{"changes":[';
  for (const change of waiting) {
    note(change);
    const { name: _, recordedBy: __, ...told } = change;
    yield utf8(before + canonicalJson(told));
    before = ',';
  }
  yield utf8(`${before === ',' ? '' : before}],"since":${since},"v":1}`);
}
