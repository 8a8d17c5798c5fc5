import type { Instant } from '../../../shared/time/instant.ts';
import type { Trouble } from './projection.ts';

/** A subject that is not published as the ledger says, and since when. */
export type TroubledSubject = Omit<Trouble, 'at'> & {
  readonly subject: string;
  readonly since: Instant;
};

const mostErrorLength = 500;

/** Which subjects are not published as the ledger says. */
export class TroubleStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Longest first; at most `most`. */
  list(most: number): readonly TroubledSubject[] {
    return this.#sql
      .exec<TroubledSubject>(
        'SELECT subject, since, kind, error FROM troubles ORDER BY since, subject LIMIT ?',
        most,
      )
      .toArray();
  }

  /** Undefined: the subject is published as the ledger says. */
  note(subject: string, trouble: Trouble | undefined): void {
    if (!trouble) {
      this.#sql.exec('DELETE FROM troubles WHERE subject = ?', subject);
      return;
    }
    const { kind, at, error } = trouble;
    this.#sql.exec(
      `INSERT INTO troubles (subject, since, kind, error) VALUES (?, ?, ?, ?)
       ON CONFLICT (subject) DO UPDATE SET kind = excluded.kind, error = excluded.error`,
      subject,
      at,
      kind,
      error.slice(0, mostErrorLength),
    );
  }
}
