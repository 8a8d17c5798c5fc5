import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { type Failure, FailureStore } from '../platform/failure-store.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { retryAfterSeconds } from '../platform/retry.ts';
import { keptTables, readRow, rowKey } from './kept-row.ts';

type Mark = { folder: string; row: string; change: number };

/**
 * Brings the archive's copies of rows apart from the ledger up to date, deletions too: what is erased here must not stay there. What the
 * archive doesn't take now is tried again; nobody's complaint is turned away because a bucket is out of reach.
 */
export class RowArchive {
  readonly #sql: SqlStorage;
  readonly #archive: ObjectStore;
  readonly #failures: FailureStore;
  #tending: Promise<void> = Promise.resolve();

  constructor({ sql, kv }: Pick<DurableObjectStorage, 'sql' | 'kv'>, archive: ObjectStore) {
    this.#sql = sql;
    this.#archive = archive;
    this.#failures = new FailureStore(kv, 'rowArchiveFailure');
  }

  /** Never throws. One after the other: of two puts of one row the older must not be the one that stays. */
  tend(now: Instant): Promise<void> {
    this.#tending = this.#tending.then(() => this.#tend(now));
    return this.#tending;
  }

  /** When it has to be tried again; undefined where the archive has every row as it is. */
  nextDueAt(now: Instant): Instant | undefined {
    if (this.#next() === undefined) return undefined;
    const failure = this.failure();
    return failure ? addSeconds(failure.at, retryAfterSeconds(failure.failures)) : now;
  }

  failure(): Failure | undefined {
    return this.#failures.failure();
  }

  async #tend(now: Instant): Promise<void> {
    try {
      for (let mark = this.#next(); mark; mark = this.#next()) await this.#archiveRow(mark);
      this.#failures.clear();
    } catch (error) {
      this.#failures.record(now, error instanceof Error ? error.message : String(error));
    }
  }

  async #archiveRow({ folder, row, change }: Mark): Promise<void> {
    const table = keptTables.find((one) => one.folder === folder);
    if (!table) throw new Error(`${folder} is no folder of kept rows`);
    const json = readRow(this.#sql, table, row);
    const key = rowKey(folder, row);
    if (json === undefined) await this.#archive.delete([key]);
    else await this.#archive.put(key, json);
    // A row that changed meanwhile keeps its mark.
    this.#sql.exec(
      'DELETE FROM rowsToArchive WHERE folder = ? AND row = ? AND change = ?',
      ...[folder, row, change],
    );
  }

  #next(): Mark | undefined {
    return this.#sql.exec<Mark>('SELECT * FROM rowsToArchive LIMIT 1').toArray()[0];
  }
}
