import type { LeafSalts, SaltedEntry } from '../../../shared/ledger/leaf.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** One accepted request: entries `firstSeq` … `firstSeq + entries - 1`, and the tree's root after them. */
export type Batch = {
  readonly firstSeq: number;
  readonly entries: number;
  readonly person: string;
  readonly idempotencyKey: string;
  /** SHA-256 (hex) of the body as sent. */
  readonly bodyHash: string;
  readonly recordedAt: Instant;
  readonly treeRoot: string;
  readonly archivedAt: Instant | null;
};

/** What the submitter is told of the entries recorded. */
export type Acknowledgement = {
  readonly entries: readonly {
    readonly id: string;
    readonly seq: number;
    /** With these a reader of the entry can make its leaf. */
    readonly salts: LeafSalts;
  }[];
  readonly recordedAt: Instant;
  /** The tree's head right after these entries. */
  readonly tree: TreeHead;
};

/** What has been accepted: the memory behind idempotency keys, and the list of what still has to reach the archive. */
export class BatchStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(person: string, idempotencyKey: string): Batch | undefined {
    return this.#sql
      .exec<Batch>(
        'SELECT * FROM batches WHERE person = ? AND idempotencyKey = ?',
        person,
        idempotencyKey,
      )
      .toArray()[0];
  }

  at(firstSeq: number): Batch | undefined {
    return this.#sql.exec<Batch>('SELECT * FROM batches WHERE firstSeq = ?', firstSeq).toArray()[0];
  }

  /** The batch that recorded this entry. */
  holding(seq: number): Batch | undefined {
    return this.#sql
      .exec<Batch>('SELECT * FROM batches WHERE firstSeq <= ? AND firstSeq + entries > ?', seq, seq)
      .toArray()[0];
  }

  /** Oldest first. */
  notArchived(): readonly Batch[] {
    return this.#sql
      .exec<Batch>('SELECT * FROM batches WHERE archivedAt IS NULL ORDER BY firstSeq')
      .toArray();
  }

  add(batch: Omit<Batch, 'archivedAt'>): Batch {
    this.#sql.exec(
      `INSERT INTO batches (firstSeq, entries, person, idempotencyKey, bodyHash, recordedAt, treeRoot)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      batch.firstSeq,
      batch.entries,
      batch.person,
      batch.idempotencyKey,
      batch.bodyHash,
      batch.recordedAt,
      batch.treeRoot,
    );
    return { ...batch, archivedAt: null };
  }

  /** A reader who knows all of a body but a name could guess the name by its hash: with the name goes the hash. */
  forgetBody(firstSeq: number): void {
    this.#sql.exec(`UPDATE batches SET bodyHash = '' WHERE firstSeq = ?`, firstSeq);
  }

  /** What the archive holds of it is no longer what it should: it has to be put again. */
  markToArchive(firstSeq: number): void {
    this.#sql.exec('UPDATE batches SET archivedAt = NULL WHERE firstSeq = ?', firstSeq);
  }

  markArchived(firstSeq: number, at: Instant): void {
    this.#sql.exec('UPDATE batches SET archivedAt = ? WHERE firstSeq = ?', at, firstSeq);
  }
}

/** What the submitter is told: made of what was stored, so that a replay says the same. */
export function acknowledgementOf(batch: Batch, recorded: readonly SaltedEntry[]): Acknowledgement {
  const { firstSeq, entries: count, recordedAt, treeRoot } = batch;
  const entries = recorded.map(({ entry: { id, seq }, salts }) => ({ id, seq, salts }));
  return { entries, recordedAt, tree: { size: firstSeq + count, root: treeRoot } };
}
