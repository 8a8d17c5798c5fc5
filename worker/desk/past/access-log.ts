import type { Role } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** One look into what is not public: who, for which case, at what (method, path and query). */
export type Access = {
  readonly at: Instant;
  readonly person: string;
  readonly authority: string;
  readonly role: Role;
  readonly caseNumber: string;
  readonly what: string;
};

/** Append-only, as triggers see to. */
export class AccessLog {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The number under which it stands: 1, 2, 3 … */
  add(access: Access): number {
    const number = this.size() + 1;
    const json = JSON.stringify(access);
    this.#sql.exec('INSERT INTO accesses (number, json) VALUES (?, ?)', number, json);
    return number;
  }

  size(): number {
    return this.#sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM accesses').one().n;
  }
}

/** Where the archive keeps an access. */
export function accessKey(number: number): string {
  return `accesses/${String(number).padStart(9, '0')}.json`;
}
