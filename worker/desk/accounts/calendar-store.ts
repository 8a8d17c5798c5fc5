import type { Lang } from '../../../shared/messages/lang.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** Where a calendar program reads the deadlines of whoever acts by the grant; good no longer than that. */
export type CalendarAddress = {
  readonly grantId: string;
  readonly person: string;
  readonly lang: Lang;
  readonly givenAt: Instant;
};

type Row = { grantId: string; person: string; lang: string; givenAt: string };

const fields = 'grantId, person, lang, givenAt';

/** Addresses by the SHA-256 of their secret, 256 random bits. */
export class CalendarStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The grant's only one: an earlier one opens nothing any more. */
  give(hash: string, { grantId, person, lang, givenAt }: CalendarAddress): void {
    this.#sql.exec(
      `INSERT OR REPLACE INTO calendarAddresses (hash, ${fields}) VALUES (?, ?, ?, ?, ?)`,
      hash,
      grantId,
      person,
      lang,
      givenAt,
    );
  }

  find(hash: string): CalendarAddress | undefined {
    return this.#read('hash', hash);
  }

  of(grantId: string): CalendarAddress | undefined {
    return this.#read('grantId', grantId);
  }

  /** False where the grant has none. */
  end(grantId: string): boolean {
    const query = 'DELETE FROM calendarAddresses WHERE grantId = ?';
    return this.#sql.exec(query, grantId).rowsWritten > 0;
  }

  endAllOf(person: string): void {
    this.#sql.exec('DELETE FROM calendarAddresses WHERE person = ?', person);
  }

  /** What one grant opened goes on by another that says the same. */
  replaceGrant(grantId: string, next: string): void {
    this.#sql.exec('UPDATE calendarAddresses SET grantId = ? WHERE grantId = ?', next, grantId);
  }

  #read(by: 'hash' | 'grantId', value: string): CalendarAddress | undefined {
    const query = `SELECT ${fields} FROM calendarAddresses WHERE ${by} = ?`;
    const [row] = this.#sql.exec<Row>(query, value).toArray();
    return row && { ...row, lang: row.lang as Lang };
  }
}
