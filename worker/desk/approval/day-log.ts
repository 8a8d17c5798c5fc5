import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { DayCount, WeighedChange } from './weigh-changes.ts';

const daySeconds = 24 * 3600;

/** Changes of level that were published without approval, over a sliding day. */
export class DayLog {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  note(changes: readonly WeighedChange[], at: Instant): void {
    this.#sql.exec('DELETE FROM levelChanges WHERE at <= ?', addSeconds(at, -daySeconds));
    for (const { turn, endedBy } of changes) {
      for (const person of turn === 'harsher' ? [''] : endedBy) {
        this.#sql.exec(
          'INSERT INTO levelChanges (at, turn, person) VALUES (?, ?, ?)',
          at,
          turn,
          person,
        );
      }
    }
  }

  count(now: Instant): DayCount {
    const rows = this.#sql
      .exec<{ turn: string; person: string; changes: number }>(
        `SELECT turn, person, COUNT(*) AS changes FROM levelChanges WHERE at > ? GROUP BY turn, person`,
        addSeconds(now, -daySeconds),
      )
      .toArray();
    const milder = rows.filter(({ turn }) => turn === 'milder');
    return {
      harsher: rows.find(({ turn }) => turn === 'harsher')?.changes ?? 0,
      milderBy: new Map(milder.map(({ person, changes }) => [person, changes])),
    };
  }
}
