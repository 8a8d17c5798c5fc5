import { lockPolicy } from './rate-limits.ts';

type Row = { failures: number; until: number };

/**
 * Locks an address out after too many unknown tokens. Kept in SQLite, so that waiting for the object to leave memory
 * resets nothing; in the machine's own time.
 */
export class FailureLock {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Milliseconds for which the address stays locked; 0 when it isn't. */
  remaining(client: string, nowMs: number): number {
    const row = this.#read(client, nowMs);
    return row && row.failures >= lockPolicy.failures ? row.until - nowMs : 0;
  }

  recordFailure(client: string, nowMs: number): void {
    this.#sql.exec('DELETE FROM failures WHERE until <= ?', nowMs);
    const failures = (this.#read(client, nowMs)?.failures ?? 0) + 1;
    const lasts = failures >= lockPolicy.failures ? lockPolicy.lockMs : lockPolicy.windowMs;
    this.#sql.exec(
      `INSERT INTO failures (client, failures, until) VALUES (?, ?, ?)
       ON CONFLICT (client) DO UPDATE SET failures = excluded.failures, until = excluded.until`,
      client,
      failures,
      nowMs + lasts,
    );
  }

  #read(client: string, nowMs: number): Row | undefined {
    return this.#sql
      .exec<Row>(
        'SELECT failures, until FROM failures WHERE client = ? AND until > ?',
        client,
        nowMs,
      )
      .toArray()[0];
  }
}
