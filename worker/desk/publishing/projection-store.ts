import type { RegisterRecord } from '../../../shared/disclosure/person-record.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Instant } from '../../../shared/time/instant.ts';

export type Projection = {
  /** Undefined: disclosure lets nothing about this subject out. */
  readonly record: RegisterRecord | undefined;
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

  /** Projects every subject that an entry or the time has changed; true when a record differs from before. */
  refresh(now: Instant, project: (code: string) => Projection): boolean {
    return this.#storage.transactionSync(() => {
      const due = this.#storage.sql
        .exec<{ code: string; record: string | null }>(
          'SELECT code, record FROM projections WHERE dirty = 1 OR nextChangeAt <= ?',
          now,
        )
        .toArray();
      const changes = due.filter(({ code, record }) => this.#replace(code, record, project(code)));
      return changes.length > 0;
    });
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

  #replace(
    code: string,
    before: string | null,
    { record, nextChangeAt, kin }: Projection,
  ): boolean {
    const after = record ? canonicalJson(record) : null;
    this.#storage.sql.exec(
      'UPDATE projections SET dirty = 0, record = ?, nextChangeAt = ? WHERE code = ?',
      after,
      nextChangeAt ?? null,
      code,
    );
    this.#storage.sql.exec('DELETE FROM kin WHERE code = ?', code);
    for (const relative of kin) {
      this.#storage.sql.exec('INSERT INTO kin (code, relative) VALUES (?, ?)', code, relative);
    }
    return after !== before;
  }
}

function parse(json: string | null): RegisterRecord | undefined {
  return json === null ? undefined : JSON.parse(json);
}
