import type { Instant } from '../../../shared/time/instant.ts';
import type { Front } from './front.ts';

/** A person whom the desk knows: an opaque id, as `actor.person` in the ledger, and what colleagues call them. */
export type Account = {
  readonly person: string;
  readonly name: string;
  /** Where they come in, and nowhere else. */
  readonly front: Front;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
};

type Row = {
  person: string;
  name: string;
  front: string;
  openedAt: string;
  closedAt: string | null;
};

/** Accounts are closed, never deleted: the ledger names their persons for ever. */
export class AccountStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  open({ person, name, front, openedAt }: Account): void {
    this.#sql.exec(
      'INSERT INTO accounts (person, name, front, openedAt) VALUES (?, ?, ?, ?)',
      person,
      name,
      front,
      openedAt,
    );
  }

  find(person: string): Account | undefined {
    const rows = this.#sql.exec<Row>('SELECT * FROM accounts WHERE person = ?', person);
    return rows.toArray().map(toAccount)[0];
  }

  /** By name. */
  list(): readonly Account[] {
    return this.#sql.exec<Row>('SELECT * FROM accounts ORDER BY name').toArray().map(toAccount);
  }

  close(person: string, at: Instant): void {
    this.#sql.exec(
      'UPDATE accounts SET closedAt = COALESCE(closedAt, ?) WHERE person = ?',
      at,
      person,
    );
  }
}

function toAccount({ closedAt, front, ...row }: Row): Account {
  return { ...row, front: front as Front, ...(closedAt !== null && { closedAt }) };
}
