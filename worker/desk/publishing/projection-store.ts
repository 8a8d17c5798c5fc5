import type { CatalogueRecord } from '../../../shared/disclosure/catalogue-record.ts';
import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RecordMapStore, RecordReplaced } from './record-map-store.ts';

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
  readonly #map: RecordMapStore;

  constructor(storage: DurableObjectStorage, map: RecordMapStore) {
    this.#storage = storage;
    this.#map = map;
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

  /** Projects every subject that an entry or the time has changed, and brings the map of records into step. */
  refresh(now: Instant, project: (code: string) => Projection): Refreshed {
    return this.#storage.transactionSync(() => {
      const due = this.#storage.sql
        .exec<Row>(
          `SELECT code, record, shown FROM projections WHERE dirty = 1
           UNION SELECT code, record, shown FROM projections WHERE nextChangeAt <= ?`,
          now,
        )
        .toArray();
      const replaced = due.map((row) => this.#replace(row, project(row.code)));
      const changed = replaced.filter(({ before, after }) => before !== after);
      this.#map.update(changed);
      return {
        isRecordChanged: changed.length > 0,
        withdrawn: replaced.flatMap(({ withdrawn }) => withdrawn),
      };
    });
  }

  /** Projects a subject without what waits for approval; `pending` is what it would be with it. */
  hold(code: string, without: Projection, pending: RegisterRecord | undefined): void {
    const { nextChangeAt } = this.#row(code);
    const changes = [without.nextChangeAt, nextChangeAt ?? undefined].filter(
      (at) => at !== undefined,
    );
    this.release(code, { ...without, nextChangeAt: changes.toSorted()[0] });
    this.#storage.sql.exec(
      'UPDATE projections SET isHeld = 1, pending = ? WHERE code = ?',
      pending ? canonicalJson(pending) : null,
      code,
    );
  }

  /** Projects a subject of whom nothing waits any more. */
  release(code: string, projection: Projection): void {
    const { before, after, subject } = this.#replace(this.#row(code), projection);
    if (before !== after) this.#map.update([{ subject, before, after }]);
  }

  /** Keys of the subjects that this one was made from besides its own. */
  kinOf(code: string): readonly string[] {
    return this.#storage.sql
      .exec<{ relative: string }>('SELECT relative FROM kin WHERE code = ?', code)
      .toArray()
      .map(({ relative }) => relative);
  }

  #row(code: string): Row & { readonly nextChangeAt: string | null } {
    return this.#storage.sql
      .exec<Row & { nextChangeAt: string | null }>(
        'SELECT code, record, shown, nextChangeAt FROM projections WHERE code = ?',
        code,
      )
      .one();
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

  /** What authorities publish, as projected. */
  catalogues(): readonly CatalogueRecord[] {
    return this.#storage.sql
      .exec<{ record: string }>(
        `SELECT record FROM projections
         WHERE code >= 'authority:' AND code < 'authority;' AND record IS NOT NULL`,
      )
      .toArray()
      .map(({ record }) => JSON.parse(record));
  }

  #replace(row: Row, { record, shown, nextChangeAt, kin }: Projection): Replaced {
    const { code } = row;
    const after = record ? canonicalJson(record) : null;
    this.#storage.sql.exec(
      `UPDATE projections SET dirty = 0, record = ?, shown = ?, nextChangeAt = ?, isHeld = 0, pending = NULL
       WHERE code = ?`,
      after,
      JSON.stringify(shown),
      nextChangeAt ?? null,
      code,
    );
    this.#storage.sql.exec('DELETE FROM kin WHERE code = ?', code);
    for (const relative of kin) {
      this.#storage.sql.exec('INSERT INTO kin (code, relative) VALUES (?, ?)', code, relative);
    }
    const shownBefore: readonly number[] = JSON.parse(row.shown);
    return {
      subject: code,
      before: row.record,
      after,
      withdrawn: shownBefore.filter((seq) => !shown.includes(seq)),
    };
  }
}

type Replaced = RecordReplaced & Pick<Refreshed, 'withdrawn'>;

type Row = { readonly code: string; readonly record: string | null; readonly shown: string };
