/** An archived batch: entries `firstSeq` … `lastSeq`. */
export type BatchFile = {
  readonly name: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
};

/** A batch of the archive, and the root of the tree after it once that was found whole. */
export type ListedBatch = BatchFile & { readonly treeRoot: string | null };

type Row = Omit<ListedBatch, 'name'>;

/**
 * The batches that an archive holds, in a table of the object while a restore lasts: the bucket lists them by name, not by
 * number, and millions of them don't fit into memory.
 */
export class BatchList {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  clear(): void {
    this.#sql.exec('DELETE FROM archivedBatches');
  }

  add(firstSeq: number, lastSeq: number): void {
    this.#sql.exec(
      'INSERT INTO archivedBatches (firstSeq, lastSeq) VALUES (?, ?)',
      firstSeq,
      lastSeq,
    );
  }

  /** Reading the batch again must lead to this tree again. */
  noteTree({ firstSeq, lastSeq }: BatchFile, treeRoot: string): void {
    this.#sql.exec(
      'UPDATE archivedBatches SET treeRoot = ? WHERE firstSeq = ? AND lastSeq = ?',
      treeRoot,
      firstSeq,
      lastSeq,
    );
  }

  size(): number {
    return this.#sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM archivedBatches').one().n;
  }

  /** The batches in the order of their first entries, read some at a time. */
  *inOrder(): Generator<ListedBatch> {
    let after: Pick<Row, 'firstSeq' | 'lastSeq'> | undefined = { firstSeq: -1, lastSeq: -1 };
    while (after) {
      const rows: readonly Row[] = this.#sql
        .exec<Row>(
          `SELECT firstSeq, lastSeq, treeRoot FROM archivedBatches
           WHERE (firstSeq, lastSeq) > (?, ?) ORDER BY firstSeq, lastSeq LIMIT ?`,
          after.firstSeq,
          after.lastSeq,
          atOnce,
        )
        .toArray();
      for (const row of rows) yield { ...row, name: `${row.firstSeq}-${row.lastSeq}.ndjson` };
      after = rows.at(-1);
    }
  }
}

const atOnce = 500;
