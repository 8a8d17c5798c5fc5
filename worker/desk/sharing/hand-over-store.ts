import type { Instant } from '../../../shared/time/instant.ts';

/** What went to others besides the lists of Art. 31: what they have to take down. */
export const withdrawalNotice = 'withdrawals' as const;

/** One file that was handed to a recipient. */
export type HandOver = {
  readonly number: number;
  readonly at: Instant;
  readonly person: string;
  readonly authority: string;
  /** Its id among the city's recipients. */
  readonly recipient: string;
  /** One of `sharedLists`, or `withdrawalNotice`. */
  readonly list: string;
  /** Who asked for it there, and by which document. */
  readonly askedBy: string;
  readonly document: string;
  readonly rows: number;
  /** SHA-256 of the file, hex. */
  readonly digest: string;
};

/** The log of what was handed to whom; append-only, as triggers see to. */
export class HandOverStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** `entries`: the ledger ids that the file passes on; a notice to take down passes on none. */
  add(one: Omit<HandOver, 'number'>, entries: readonly string[]): void {
    const { at, person, authority, recipient, list, askedBy, document, rows, digest } = one;
    this.#sql.exec(
      `INSERT INTO handOvers
         (at, person, authority, recipient, list, askedBy, document, rows, digest, entries)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[at, person, authority, recipient, list, askedBy, document, rows, digest],
      JSON.stringify(entries),
    );
  }

  /** The newest first. */
  recent(most: number): readonly HandOver[] {
    return this.#sql
      .exec<HandOver>(
        `SELECT number, at, person, authority, recipient, list, askedBy, document, rows, digest
         FROM handOvers ORDER BY number DESC LIMIT ?`,
        most,
      )
      .toArray();
  }

  /** When each recipient was last handed each list. */
  last(): readonly Pick<HandOver, 'recipient' | 'list' | 'at'>[] {
    return this.#sql
      .exec<{ recipient: string; list: string; at: string }>(
        'SELECT recipient, list, MAX(at) AS at FROM handOvers GROUP BY recipient, list',
      )
      .toArray();
  }

  /** Who had been handed any of these entries by then. */
  recipientsOf(entries: readonly string[], by: Instant): readonly string[] {
    return this.#sql
      .exec<{ recipient: string }>(
        `SELECT DISTINCT recipient FROM handedEntries
         WHERE entry IN (SELECT value FROM json_each(?)) AND at <= ? ORDER BY recipient`,
        JSON.stringify(entries),
        by,
      )
      .toArray()
      .map(({ recipient }) => recipient);
  }

  isEmpty(): boolean {
    return this.#sql.exec('SELECT 1 FROM handOvers LIMIT 1').toArray().length === 0;
  }
}
