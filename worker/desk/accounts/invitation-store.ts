import type { Instant } from '../../../shared/time/instant.ts';

/** Lets one person enrol a passkey, once. */
export type Invitation = {
  readonly person: string;
  readonly givenAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt?: Instant;
};

type Row = {
  person: string;
  givenAt: string;
  expiresAt: string;
  usedAt: string | null;
};

const fields = 'person, givenAt, expiresAt, usedAt';

/** Invitations by the SHA-256 of their secret, 256 random bits that are told once. */
export class InvitationStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The person's only one: a newer invitation ends those before it. */
  give(hash: string, { person, givenAt, expiresAt }: Invitation): void {
    this.withdraw(person, givenAt);
    this.#sql.exec(
      'INSERT INTO invitations (hash, person, givenAt, expiresAt) VALUES (?, ?, ?, ?)',
      hash,
      person,
      givenAt,
      expiresAt,
    );
  }

  /** One that can still be used; undefined for any other secret, whatever was the matter with it. */
  findOpen(hash: string, now: Instant): Invitation | undefined {
    return this.#read(
      `SELECT ${fields} FROM invitations WHERE hash = ? AND usedAt IS NULL AND expiresAt > ?`,
      hash,
      now,
    )[0];
  }

  openOf(person: string, now: Instant): Invitation | undefined {
    return this.#read(
      `SELECT ${fields} FROM invitations WHERE person = ? AND usedAt IS NULL AND expiresAt > ?`,
      person,
      now,
    )[0];
  }

  use(hash: string, at: Instant): void {
    this.#sql.exec('UPDATE invitations SET usedAt = ? WHERE hash = ?', at, hash);
  }

  /** Ends what is still open of a person. */
  withdraw(person: string, at: Instant): void {
    this.#sql.exec(
      'UPDATE invitations SET expiresAt = MIN(expiresAt, ?) WHERE person = ? AND usedAt IS NULL',
      at,
      person,
    );
  }

  #read(query: string, ...values: readonly string[]): readonly Invitation[] {
    return this.#sql
      .exec<Row>(query, ...values)
      .toArray()
      .map(({ usedAt, ...row }) => ({ ...row, ...(usedAt !== null && { usedAt }) }));
  }
}
