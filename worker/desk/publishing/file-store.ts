import type { Instant } from '../../../shared/time/instant.ts';

/**
 * Which register files lie in the bucket, and since when each is superseded. A file is listed before it is put and counts
 * as superseded until a head names it, so what a failed publication leaves behind is swept away too.
 */
export class FileStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  isStored(sha256: string): boolean {
    return (
      this.#sql.exec('SELECT 1 FROM files WHERE sha256 = ? AND isStored = 1', sha256).toArray()
        .length > 0
    );
  }

  /** To be called before putting the file. */
  expect(sha256: string, now: Instant): void {
    this.#sql.exec(
      'INSERT OR IGNORE INTO files (sha256, isStored, supersededAt) VALUES (?, 0, ?)',
      sha256,
      now,
    );
  }

  /** To be called when the put has succeeded. */
  markStored(sha256: string): void {
    this.#sql.exec('UPDATE files SET isStored = 1 WHERE sha256 = ?', sha256);
  }

  /** To be called before a head is put that names them: whether or not the put is seen to succeed, readers may come for them. */
  expectReaders(sha256s: readonly string[]): void {
    this.#sql.exec(
      'UPDATE files SET supersededAt = NULL WHERE sha256 IN (SELECT value FROM json_each(?))',
      JSON.stringify(sha256s),
    );
  }

  /** The head names exactly these files from `now` on. */
  setCurrent(sha256s: readonly string[], now: Instant): void {
    const current = JSON.stringify(sha256s);
    this.#sql.exec(
      `UPDATE files SET supersededAt = ?
       WHERE supersededAt IS NULL AND sha256 NOT IN (SELECT value FROM json_each(?))`,
      now,
      current,
    );
    this.expectReaders(sha256s);
  }

  supersededBefore(instant: Instant): readonly string[] {
    return this.#sql
      .exec<{ sha256: string }>('SELECT sha256 FROM files WHERE supersededAt <= ?', instant)
      .toArray()
      .map(({ sha256 }) => sha256);
  }

  /** When the oldest superseded file was superseded. */
  oldestSuperseded(): Instant | undefined {
    return (
      this.#sql.exec<{ at: string | null }>('SELECT MIN(supersededAt) AS at FROM files').one().at ??
      undefined
    );
  }

  /** To be called before deleting them: a publication that needs one meanwhile must put it again. */
  markGone(sha256s: readonly string[]): void {
    this.#sql.exec(
      'UPDATE files SET isStored = 0 WHERE sha256 IN (SELECT value FROM json_each(?))',
      JSON.stringify(sha256s),
    );
  }

  forget(sha256s: readonly string[]): void {
    this.#sql.exec(
      'DELETE FROM files WHERE sha256 IN (SELECT value FROM json_each(?))',
      JSON.stringify(sha256s),
    );
  }
}
