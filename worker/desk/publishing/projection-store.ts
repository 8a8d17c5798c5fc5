import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Instant } from '../../../shared/time/instant.ts';

export type Projection = {
  /** Undefined: disclosure lets nothing about this subject out. */
  readonly record: RegisterRecord | undefined;
  /** Places in the ledger of the entries that may be exported whole. */
  readonly shown: readonly number[];
  /** When time alone changes the record. */
  readonly nextChangeAt: Instant | undefined;
  /** Keys of the subjects that it was made from besides its own (domain G11). */
  readonly kin: readonly string[];
};

/** A subject's record as published and as it is to be; undefined where there is none. */
export type RecordChange = {
  readonly before: RegisterRecord | undefined;
  readonly after: RegisterRecord | undefined;
};

/** What a refresh has found. */
export type Refreshed = {
  readonly isRecordChanged: boolean;
  /** Places of entries that might be exported whole before, and may not now. */
  readonly withdrawn: readonly number[];
};

/**
 * What the ledger means for the public, subject by subject: derived, rebuilt where an entry or time has changed it, so that
 * one change doesn't recompute everything.
 */
export class ProjectionStore {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** What was made from the subject's entries is stale: its own record, and its kin's. */
  markDirty(code: string): void {
    this.#storage.sql.exec(
      `INSERT INTO projections (code, dirty) VALUES (?, 1) ON CONFLICT (code) DO UPDATE SET dirty = 1`,
      code,
    );
    this.#storage.sql.exec(
      'UPDATE projections SET dirty = 1 WHERE code IN (SELECT code FROM kin WHERE relative = ?)',
      code,
    );
  }

  markAllDirty(): void {
    this.#storage.sql.exec('UPDATE projections SET dirty = 1 WHERE dirty = 0');
  }

  hasDirty(): boolean {
    return (
      this.#storage.sql.exec('SELECT 1 FROM projections WHERE dirty = 1 LIMIT 1').toArray().length >
      0
    );
  }

  nextChangeAt(): Instant | undefined {
    return (
      this.#storage.sql
        .exec<{ at: string | null }>('SELECT MIN(nextChangeAt) AS at FROM projections')
        .one().at ?? undefined
    );
  }

  /** Projects every subject that an entry or the time has changed. */
  refresh(now: Instant, project: (code: string) => Projection): Refreshed {
    return this.#storage.transactionSync(() => {
      const due = this.#storage.sql
        .exec<Row>(
          'SELECT code, record, shown FROM projections WHERE dirty = 1 OR nextChangeAt <= ?',
          now,
        )
        .toArray();
      const found = due.map((row) => this.#replace(row, project(row.code)));
      return {
        isRecordChanged: found.some(({ isRecordChanged }) => isRecordChanged),
        withdrawn: found.flatMap(({ withdrawn }) => withdrawn),
      };
    });
  }

  /** Places of the entries that may be exported whole, among `count` from `firstSeq` on. */
  shownAmong(firstSeq: number, count: number): ReadonlySet<number> {
    const rows = this.#storage.sql
      .exec<{ seq: number }>(
        `SELECT entries.seq FROM entries JOIN projections USING (code)
         WHERE seq >= ? AND seq < ? AND seq IN (SELECT value FROM json_each(shown))`,
        firstSeq,
        firstSeq + count,
      )
      .toArray();
    return new Set(rows.map(({ seq }) => seq));
  }

  /** Every public record, by code. */
  records(): readonly RegisterRecord[] {
    return this.#storage.sql
      .exec<{ record: string }>(
        'SELECT record FROM projections WHERE record IS NOT NULL ORDER BY code',
      )
      .toArray()
      .map(({ record }) => JSON.parse(record));
  }

  /** What was last published, by the subject's key. */
  published(): ReadonlyMap<string, RegisterRecord> {
    const rows = this.#storage.sql
      .exec<{ code: string; published: string }>(
        'SELECT code, published FROM projections WHERE published IS NOT NULL ORDER BY code',
      )
      .toArray();
    return new Map(rows.map(({ code, published }) => [code, JSON.parse(published)]));
  }

  /** Records that differ from what was last published, before and after. */
  unpublished(): readonly RecordChange[] {
    return this.#storage.sql
      .exec<{ published: string | null; record: string | null }>(
        'SELECT published, record FROM projections WHERE record IS NOT published',
      )
      .toArray()
      .map(({ published, record }) => ({ before: parse(published), after: parse(record) }));
  }

  /** What is projected now has been published. */
  markPublished(): void {
    this.#storage.sql.exec(
      'UPDATE projections SET published = record WHERE record IS NOT published',
    );
  }

  #replace(before: Row, { record, shown, nextChangeAt, kin }: Projection): Refreshed {
    const after = record ? canonicalJson(record) : null;
    this.#storage.sql.exec(
      'UPDATE projections SET dirty = 0, record = ?, shown = ?, nextChangeAt = ? WHERE code = ?',
      after,
      JSON.stringify(shown),
      nextChangeAt ?? null,
      before.code,
    );
    this.#storage.sql.exec('DELETE FROM kin WHERE code = ?', before.code);
    for (const relative of kin) {
      this.#storage.sql.exec(
        'INSERT INTO kin (code, relative) VALUES (?, ?)',
        before.code,
        relative,
      );
    }
    const shownBefore: readonly number[] = JSON.parse(before.shown);
    return {
      isRecordChanged: after !== before.record,
      withdrawn: shownBefore.filter((seq) => !shown.includes(seq)),
    };
  }
}

type Row = { readonly code: string; readonly record: string | null; readonly shown: string };

function parse(json: string | null): RegisterRecord | undefined {
  return json === null ? undefined : JSON.parse(json);
}
