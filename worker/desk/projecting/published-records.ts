import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { compareKeys, keyOf } from '../../../shared/register/packing/record-key.ts';
import type { StoredRecord } from '../../../shared/register/packing/write-base.ts';
import type { OverlaySource } from '../../../shared/register/packing/write-overlay.ts';
import { storedRecordOf } from './record-map-store.ts';

/** A subject's record as published and as it is to be; undefined where there is none. */
export type RecordChange = {
  readonly before: RegisterRecord | undefined;
  readonly after: RegisterRecord | undefined;
};

/** A change that is not published. */
export type Pending = RecordChange & {
  /** `subjectKey`. */
  readonly code: string;
  /** It has waited since before, and is projected without what waits. */
  readonly isHeld: boolean;
  /** Present where it is held: who was found to have ended what it takes away. */
  readonly endedBy?: readonly string[];
};

/** Records that the last base doesn't have or has otherwise, and the codes of those that only it has. */
export type SinceBase = Pick<OverlaySource, 'size' | 'records' | 'removed'>;

/** Which of the projections are published, and which of those in the last base. */
export class PublishedRecords {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** What was last published, in order of the subjects' keys, some at a time. */
  *all(): Generator<RegisterRecord> {
    let after = '';
    for (;;) {
      const rows = this.#storage.sql
        .exec<{ code: string; published: string }>(
          `SELECT code, published FROM projections
           WHERE code > ? AND published IS NOT NULL ORDER BY code LIMIT ?`,
          after,
          atOnce,
        )
        .toArray();
      for (const { published } of rows) yield JSON.parse(published);
      const last = rows.at(-1);
      if (!last) return;
      after = last.code;
    }
  }

  /** What was last published of the subject with this key. */
  of(code: string): RegisterRecord | undefined {
    const [row] = this.#storage.sql
      .exec<{ published: string | null }>('SELECT published FROM projections WHERE code = ?', code)
      .toArray();
    return parse(row?.published ?? null);
  }

  /** Records that differ from what was last published, before and after; read while nothing is written. */
  *pending(): Generator<Pending> {
    const rows = this.#storage.sql.exec<PendingRow>(
      `SELECT code, published, record, 0 AS isHeld, NULL AS endedBy FROM projections
       WHERE isHeld = 0 AND record IS NOT published
       UNION ALL SELECT code, published, pending, 1, endedBy FROM projections WHERE isHeld = 1`,
    );
    for (const row of rows) yield pendingOf(row);
  }

  /** That of the subject with this key, where there is one. */
  pendingOf(code: string): Pending | undefined {
    const [row] = this.#storage.sql
      .exec<PendingRow>(
        `SELECT code, published, iif(isHeld, pending, record) AS record, isHeld,
           iif(isHeld, endedBy, NULL) AS endedBy
         FROM projections WHERE code = ? AND (isHeld = 1 OR record IS NOT published)`,
        code,
      )
      .toArray();
    return row && pendingOf(row);
  }

  /** Keys of at most `limit` of those of whom something waits, after this key. */
  heldAfter(after: string, limit: number): readonly string[] {
    return this.#storage.sql
      .exec<{ code: string }>(
        'SELECT code FROM projections WHERE isHeld = 1 AND code > ? ORDER BY code LIMIT ?',
        after,
        limit,
      )
      .toArray()
      .map(({ code }) => code);
  }

  /** Keys of those of whom something waits. */
  held(): readonly string[] {
    return this.#storage.sql
      .exec<{ code: string }>('SELECT code FROM projections WHERE isHeld = 1 ORDER BY code')
      .toArray()
      .map(({ code }) => code);
  }

  /**
   * Records as published that don't follow from the entries alone: something waits for approval, something keeps the subject
   * from being projected, or a correction would be of what was never published. Null: none is published. In order of the
   * subjects' keys, some at a time.
   */
  *apart(): Generator<{ readonly code: string; readonly record: string | null }> {
    let after = '';
    for (;;) {
      const rows = this.#storage.sql
        .exec<{ code: string; record: string | null }>(
          `SELECT code, published AS record FROM projections WHERE isHeld = 1 AND code > ?1
           UNION SELECT code, published FROM projections WHERE saysLess = 1 AND code > ?1
           UNION SELECT code, published FROM projections
             WHERE code IN (SELECT subject FROM troubles WHERE subject > ?1)
           ORDER BY code LIMIT ?2`,
          after,
          atOnce,
        )
        .toArray();
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < atOnce) return;
      after = last.code;
    }
  }

  /** What is projected otherwise than in the base that was written last; undefined for more than `most` records. */
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
    for (let from = 0; from < subjects.length; from += atOnce) {
      const rows = this.#storage.sql
        .exec<{ record: string }>(
          `SELECT record FROM json_each(?) JOIN projections ON code = value ORDER BY json_each.id`,
          JSON.stringify(subjects.slice(from, from + atOnce)),
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

/** A million records don't fit into memory. */
const atOnce = 200;

type PendingRow = {
  code: string;
  published: string | null;
  record: string | null;
  isHeld: number;
  endedBy: string | null;
};

function pendingOf({ code, published, record, isHeld, endedBy }: PendingRow): Pending {
  const change = { code, before: parse(published), after: parse(record) };
  if (isHeld === 0) return { ...change, isHeld: false };
  return { ...change, isHeld: true, ...(endedBy && { endedBy: JSON.parse(endedBy) }) };
}

function parse(json: string | null): RegisterRecord | undefined {
  return json === null ? undefined : JSON.parse(json);
}
