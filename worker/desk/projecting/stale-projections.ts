import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { StaleMarks } from '../ledger/ledger.ts';

/** A subject that is to be projected anew, with its record as it was projected and as it is published. */
export type StaleRow = {
  readonly code: string;
  readonly record: string | null;
  readonly shown: string;
  readonly published: string | null;
};

/** A record as it is, and when time alone changes it. */
export type ComingChange = {
  readonly code: string;
  readonly at: Instant;
  readonly record?: RegisterRecord;
};

/** A million records don't fit into memory. */
const atOnce = 200;

/** Which subjects have to be projected anew, because of an entry or of the time. */
export class StaleProjections implements StaleMarks {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** What was made from the subject's entries is stale: its own record, and its kin's. */
  mark(code: string): void {
    this.#sql.exec(
      `INSERT INTO projections (code, dirty) VALUES (?, 1) ON CONFLICT (code) DO UPDATE SET dirty = 1`,
      code,
    );
    this.#sql.exec(
      'UPDATE projections SET dirty = 1 WHERE code IN (SELECT code FROM kin WHERE relative = ?)',
      code,
    );
  }

  markAll(): void {
    this.#sql.exec('UPDATE projections SET dirty = 1 WHERE dirty = 0');
  }

  /** Whether a subject is marked; one that only time changes is not. */
  hasMarked(): boolean {
    return this.#sql.exec('SELECT 1 FROM projections WHERE dirty = 1 LIMIT 1').toArray().length > 0;
  }

  /** When time alone changes a record next. */
  nextChangeAt(): Instant | undefined {
    return (
      this.#sql.exec<{ at: string | null }>('SELECT MIN(nextChangeAt) AS at FROM projections').one()
        .at ?? undefined
    );
  }

  /** How many subjects are marked. */
  marked(): number {
    return this.#sql
      .exec<{ marked: number }>('SELECT COUNT(*) AS marked FROM projections WHERE dirty = 1')
      .one().marked;
  }

  /** Whose records time alone changes next, the soonest first. */
  coming(most: number): readonly ComingChange[] {
    return this.#sql
      .exec<{ code: string; at: Instant; record: string | null }>(
        `SELECT code, nextChangeAt AS at, record FROM projections
         WHERE nextChangeAt IS NOT NULL ORDER BY nextChangeAt, code LIMIT ?`,
        most,
      )
      .toArray()
      .map(({ code, at, record }) => ({ code, at, ...(record && { record: JSON.parse(record) }) }));
  }

  /** Some of those that are stale at `now`; none once all are projected. */
  some(now: Instant): readonly StaleRow[] {
    const columns = 'SELECT code, record, shown, published FROM projections';
    const marked = this.#sql.exec<StaleRow>(`${columns} WHERE dirty = 1 LIMIT ?`, atOnce).toArray();
    if (marked.length > 0) return marked;
    return this.#sql
      .exec<StaleRow>(`${columns} WHERE nextChangeAt <= ? LIMIT ?`, now, atOnce)
      .toArray();
  }
}
