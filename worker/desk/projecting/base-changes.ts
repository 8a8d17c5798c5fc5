import { compareKeys, keyOf } from '../../../shared/register/packing/record-key.ts';
import type { StoredRecord } from '../../../shared/register/packing/write-base.ts';
import type { OverlaySource } from '../../../shared/register/packing/write-overlay.ts';
import { storedRecordOf } from './record-map-store.ts';
import { recordsAtOnce } from './records-at-once.ts';

/** Records that the last base doesn't have or has otherwise, and the codes of those that only it has. */
export type SinceBase = Pick<OverlaySource, 'size' | 'records' | 'removed'>;

/** What is projected otherwise than in the base that was published last. */
export class BaseChanges {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** The records and codes concerned; undefined for more than `most` of them. */
  sinceBase(most: number): SinceBase | undefined {
    const { n } = this.#storage.sql
      .exec<{ n: number }>(
        `SELECT COUNT(*) AS n FROM (
           SELECT code FROM projections WHERE sinceBase = 1
           UNION SELECT code FROM projections WHERE record IS NOT published
           LIMIT ?)`,
        most + 1,
      )
      .one();
    // Counted before they are named: too many don't fit into an overlay.
    if (n > most) return undefined;
    const rows = this.#storage.sql
      .exec<{ subject: string; code: string | null; baseCode: string | null }>(
        `SELECT code AS subject, json_extract(record, '$.code') AS code, baseCode
           FROM projections WHERE sinceBase = 1
         UNION SELECT code, json_extract(record, '$.code'), baseCode
           FROM projections WHERE record IS NOT published`,
      )
      .toArray();
    const present = rows.flatMap(({ subject, code }) =>
      code === null ? [] : { subject, key: keyOf(code) },
    );
    const ordered = present.sort((a, b) => compareKeys(a.key, b.key)).map(({ subject }) => subject);
    return {
      size: ordered.length,
      records: this.#recordsOf(ordered),
      removed: rows.flatMap(({ code, baseCode }) => (code === null ? (baseCode ?? []) : [])),
    };
  }

  /** The records of these subjects as projected, in their order, some at a time. */
  *#recordsOf(subjects: readonly string[]): Generator<StoredRecord> {
    for (let from = 0; from < subjects.length; from += recordsAtOnce) {
      const rows = this.#storage.sql
        .exec<{ record: string }>(
          `SELECT record FROM json_each(?) JOIN projections ON code = value ORDER BY json_each.id`,
          JSON.stringify(subjects.slice(from, from + recordsAtOnce)),
        )
        .toArray();
      for (const { record } of rows) yield storedRecordOf(record);
    }
  }

  hasChangedSinceBase(): boolean {
    return (
      this.#storage.sql.exec('SELECT 1 FROM projections WHERE sinceBase = 1 LIMIT 1').toArray()
        .length > 0
    );
  }

  /** Whether a natural person whom the base names is to be named otherwise, or no longer. */
  hasPersonChanged(): boolean {
    return (
      this.#storage.sql
        .exec(
          `SELECT 1 FROM projections
           WHERE record IS NOT published AND baseCode LIKE '______P-%' LIMIT 1`,
        )
        .toArray().length > 0
    );
  }

  /** What is projected now has been published: in a base, or else in the overlay of the last one. */
  markPublished(isBase: boolean): void {
    this.#storage.transactionSync(() => {
      this.#storage.sql.exec(
        'UPDATE projections SET published = record, sinceBase = 1 WHERE record IS NOT published',
      );
      if (!isBase) return;
      this.#storage.sql.exec(
        `UPDATE projections SET sinceBase = 0, baseCode = json_extract(record, '$.code')
         WHERE sinceBase = 1 OR baseCode IS NOT json_extract(record, '$.code')`,
      );
    });
  }
}
