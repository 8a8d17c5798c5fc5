import { lockPolicy } from './rate-limits.ts';

type Row = { failures: number; until: number };

/**
 * Answers no further unknown token from a network that has shown too many. Kept in SQLite, so that waiting for the object to
 * leave memory resets nothing; in the machine's own time. Of more networks than the policy's, what ends first is forgotten.
 */
export class FailureLock {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Milliseconds for which the network stays locked; 0 when it isn't. */
  remaining(network: string, nowMs: number): number {
    const row = this.#read(network, nowMs);
    return row && row.failures >= lockPolicy.failures ? row.until - nowMs : 0;
  }

  recordFailure(network: string, nowMs: number): void {
    this.#sql.exec('DELETE FROM failures WHERE until <= ?', nowMs);
    const failures = (this.#read(network, nowMs)?.failures ?? 0) + 1;
    const lasts = failures >= lockPolicy.failures ? lockPolicy.lockMs : lockPolicy.windowMs;
    this.#sql.exec(
      `INSERT INTO failures (client, failures, until) VALUES (?, ?, ?)
       ON CONFLICT (client) DO UPDATE SET failures = excluded.failures, until = excluded.until`,
      network,
      failures,
      nowMs + lasts,
    );
    this.#sql.exec(
      `DELETE FROM failures WHERE client IN
         (SELECT client FROM failures WHERE client IS NOT ? ORDER BY until DESC LIMIT -1 OFFSET ?)`,
      network,
      lockPolicy.mostNetworks - 1,
    );
  }

  #read(network: string, nowMs: number): Row | undefined {
    return this.#sql
      .exec<Row>(
        'SELECT failures, until FROM failures WHERE client = ? AND until > ?',
        network,
        nowMs,
      )
      .toArray()[0];
  }
}
