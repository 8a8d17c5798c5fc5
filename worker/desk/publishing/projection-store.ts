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
  /** Whether it leaves out the correction of what nobody could read, so that it doesn't follow from the entries alone. */
  readonly saysLess?: boolean;
  /** What kept it from being projected, or from being shown whole; absent where nothing did. */
  readonly trouble?: Trouble;
};

/** What a subject's record would be with what waits, and who ended what that takes away. */
type Waiting = {
  readonly record: RegisterRecord | undefined;
  readonly endedBy: readonly string[];
};

/** `held-unchecked`: not even what was taken back of the last record could be told. */
type Trouble = {
  readonly kind: 'shortened' | 'held' | 'held-unchecked';
  readonly at: Instant;
  readonly error: string;
};

/** A subject that is not published as the ledger says, and since when. */
export type TroubledSubject = Omit<Trouble, 'at'> & {
  readonly subject: string;
  readonly since: Instant;
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

  /**
   * Projects every subject that an entry or the time has changed, some at a time, and brings the map of records into step.
   * `project` is given what was last published of the subject; the next change that it tells comes after `now`. Gives the places
   * of entries that might be exported whole before, and may not now.
   */
  refresh(
    now: Instant,
    project: (code: string, published: RegisterRecord | undefined) => Projection,
  ): readonly number[] {
    return this.#storage.transactionSync(() => {
      const withdrawn: number[] = [];
      for (let due = this.#due(now); due.length > 0; due = this.#due(now)) {
        const replaced = due.map((row) => {
          const published = row.published === null ? undefined : JSON.parse(row.published);
          return this.#replace(row, project(row.code, published));
        });
        this.#map.update(replaced.filter(({ before, after }) => before !== after));
        withdrawn.push(...replaced.flatMap((one) => one.withdrawn));
      }
      return withdrawn;
    });
  }

  #due(now: Instant): readonly DueRow[] {
    const columns = 'SELECT code, record, shown, published FROM projections';
    const dirty = this.#storage.sql
      .exec<DueRow>(`${columns} WHERE dirty = 1 LIMIT ?`, atOnce)
      .toArray();
    if (dirty.length > 0) return dirty;
    return this.#storage.sql
      .exec<DueRow>(`${columns} WHERE nextChangeAt <= ? LIMIT ?`, now, atOnce)
      .toArray();
  }

  /** Subjects that are not published as the ledger says, longest first; at most `most`. */
  troubled(most: number): readonly TroubledSubject[] {
    return this.#storage.sql
      .exec<TroubledSubject>(
        'SELECT subject, since, kind, error FROM troubles ORDER BY since, subject LIMIT ?',
        most,
      )
      .toArray();
  }

  /** Projects a subject without what waits for approval; gives what `release` does. */
  hold(code: string, without: Projection, { record, endedBy }: Waiting): readonly number[] {
    const { nextChangeAt } = this.#row(code);
    const changes = [without.nextChangeAt, nextChangeAt ?? undefined].filter(
      (at) => at !== undefined,
    );
    const withdrawn = this.release(code, { ...without, nextChangeAt: changes.toSorted()[0] });
    this.#storage.sql.exec(
      'UPDATE projections SET isHeld = 1, pending = ?, endedBy = ? WHERE code = ?',
      record ? canonicalJson(record) : null,
      JSON.stringify(endedBy),
      code,
    );
    return withdrawn;
  }

  /** Projects a subject of whom nothing waits any more; gives the places of entries that may not be exported whole any more. */
  release(code: string, projection: Projection): readonly number[] {
    const { before, after, subject, withdrawn } = this.#replace(this.#row(code), projection);
    if (before !== after) this.#map.update([{ subject, before, after }]);
    return withdrawn;
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

  #noteTrouble(subject: string, trouble: Trouble | undefined): void {
    if (!trouble) {
      this.#storage.sql.exec('DELETE FROM troubles WHERE subject = ?', subject);
      return;
    }
    const { kind, at, error } = trouble;
    this.#storage.sql.exec(
      `INSERT INTO troubles (subject, since, kind, error) VALUES (?, ?, ?, ?)
       ON CONFLICT (subject) DO UPDATE SET kind = excluded.kind, error = excluded.error`,
      subject,
      at,
      kind,
      error.slice(0, mostErrorLength),
    );
  }

  #replace(
    row: Row,
    { record, shown, nextChangeAt, kin, saysLess, trouble }: Projection,
  ): Replaced {
    const { code } = row;
    this.#noteTrouble(code, trouble);
    const after = record ? canonicalJson(record) : null;
    this.#storage.sql.exec(
      `UPDATE projections SET dirty = 0, record = ?, shown = ?, nextChangeAt = ?, saysLess = ?, isHeld = 0,
         pending = NULL
       WHERE code = ?`,
      after,
      JSON.stringify(shown),
      nextChangeAt ?? null,
      saysLess ? 1 : 0,
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

type Replaced = RecordReplaced & {
  /** Places of entries that might be exported whole before, and may not now. */
  readonly withdrawn: readonly number[];
};

type Row = { readonly code: string; readonly record: string | null; readonly shown: string };
type DueRow = Row & { readonly published: string | null };

/** A million records don't fit into memory. */
const atOnce = 200;
const mostErrorLength = 500;
