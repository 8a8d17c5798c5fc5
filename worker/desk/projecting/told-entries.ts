import { theBook } from '../../../shared/kinds/book/the-book.ts';

/**
 * Which decisions readers may ever have read: a correction of anything else would tell the public of what it never saw
 * (decision 0012).
 */
export class ToldEntries {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  has(id: string): boolean {
    return this.#sql.exec('SELECT 1 FROM toldEntries WHERE id = ?', id).toArray().length > 0;
  }

  /** The decisions in the records as projected; to be called before a head of these is put. */
  noteProjected(): void {
    // In this order of the loops: of a million records few have a decision.
    this.#sql.exec(
      `INSERT OR IGNORE INTO toldEntries (id)
       SELECT told.value FROM projections CROSS JOIN json_each('["$.reasons", "$.facts"]') AS part
         CROSS JOIN json_each(record, part.value) AS fact
         CROSS JOIN json_each(fact.value, '$.entries') AS told
       WHERE record IS NOT published AND instr(record, '"entries":') > 0
         AND (part.value = '$.reasons'
           OR json_extract(fact.value, '$.kind') IN (SELECT value FROM json_each(?)))`,
      JSON.stringify([...theBook.names.explained, 'stayed']),
    );
  }

  /** After a loss the desk no longer knows which decisions were public: all count as told. */
  noteAll(): void {
    this.#sql.exec(
      `INSERT OR IGNORE INTO toldEntries (id)
       SELECT id FROM entries WHERE kind IN (SELECT value FROM json_each(?))`,
      JSON.stringify([...theBook.names.explained]),
    );
  }
}
