import type { Instant } from '../../../shared/time/instant.ts';

/** A person's passkey (Web Authentication Level 3). */
export type Passkey = {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly person: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  /** How often the authenticator says that it has signed; 0 where it doesn't count. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly enrolledAt: Instant;
  readonly endedAt?: Instant;
};

type Row = {
  id: string;
  person: string;
  publicKey: string;
  counter: number;
  transports: string;
  enrolledAt: string;
  endedAt: string | null;
};

export class PasskeyStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add({ id, person, publicKey, counter, transports, enrolledAt }: Passkey): void {
    this.#sql.exec(
      `INSERT INTO passkeys (id, person, publicKey, counter, transports, enrolledAt)
       VALUES (?, ?, ?, ?, ?, ?)`,
      id,
      person,
      publicKey,
      counter,
      JSON.stringify(transports),
      enrolledAt,
    );
  }

  /** An ended one too: its id is never taken again. */
  find(id: string): Passkey | undefined {
    return this.#read('SELECT * FROM passkeys WHERE id = ?', id)[0];
  }

  /** Those that the person can use. */
  of(person: string): readonly Passkey[] {
    return this.#read('SELECT * FROM passkeys WHERE person = ? AND endedAt IS NULL', person);
  }

  count(id: string, counter: number): void {
    this.#sql.exec('UPDATE passkeys SET counter = ? WHERE id = ?', counter, id);
  }

  /** Whether the person ever had one. */
  hadAny(person: string): boolean {
    return this.#read('SELECT * FROM passkeys WHERE person = ? LIMIT 1', person).length > 0;
  }

  endAllOf(person: string, at: Instant): void {
    this.#sql.exec(
      'UPDATE passkeys SET endedAt = ? WHERE person = ? AND endedAt IS NULL',
      at,
      person,
    );
  }

  #read(query: string, ...values: readonly string[]): readonly Passkey[] {
    return this.#sql
      .exec<Row>(query, ...values)
      .toArray()
      .map(({ transports, endedAt, ...row }) => ({
        ...row,
        transports: JSON.parse(transports),
        ...(endedAt !== null && { endedAt }),
      }));
  }
}
