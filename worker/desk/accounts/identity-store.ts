import type { Instant } from '../../../shared/time/instant.ts';

/** Somebody as an identity provider knows them; never a name, which others may have too. */
export type Identity = { readonly issuer: string; readonly subject: string };

/** … and whose account that opens. */
export type LinkedIdentity = Identity & {
  readonly person: string;
  readonly linkedAt: Instant;
  readonly endedAt?: Instant;
};

type Row = {
  issuer: string;
  subject: string;
  person: string;
  linkedAt: string;
  endedAt: string | null;
};

export class IdentityStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  link({ issuer, subject, person, linkedAt }: LinkedIdentity): void {
    this.#sql.exec(
      'INSERT INTO identities (issuer, subject, person, linkedAt) VALUES (?, ?, ?, ?)',
      issuer,
      subject,
      person,
      linkedAt,
    );
  }

  /** The one that is good; else one that has ended, which opens nothing and no account anew. */
  find({ issuer, subject }: Identity): LinkedIdentity | undefined {
    const query =
      'SELECT * FROM identities WHERE issuer = ? AND subject = ? ORDER BY endedAt IS NOT NULL LIMIT 1';
    return this.#read(query, issuer, subject)[0];
  }

  /** Those that open the person's account. */
  of(person: string): readonly LinkedIdentity[] {
    return this.#read('SELECT * FROM identities WHERE person = ? AND endedAt IS NULL', person);
  }

  /** Whether the person ever had one. */
  hadAny(person: string): boolean {
    return this.#read('SELECT * FROM identities WHERE person = ? LIMIT 1', person).length > 0;
  }

  endAllOf(person: string, at: Instant): void {
    this.#sql.exec(
      'UPDATE identities SET endedAt = ? WHERE person = ? AND endedAt IS NULL',
      at,
      person,
    );
  }

  #read(query: string, ...values: readonly string[]): readonly LinkedIdentity[] {
    return this.#sql
      .exec<Row>(query, ...values)
      .toArray()
      .map(({ endedAt, ...row }) => ({ ...row, ...(endedAt !== null && { endedAt }) }));
  }
}
