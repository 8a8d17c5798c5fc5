import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Personal } from '../../../shared/ledger/personal.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** Who had personal fields erased, when and on what ground. */
export type Erasure = {
  readonly at: Instant;
  readonly person: string;
  readonly authority: string;
  readonly reason: string;
};

/** Personal fields of the entry `seq` as the archive holds them: kept, or erased. */
export type PersonalLine = { readonly seq: number } & (Personal | { readonly erased: Erasure });

type Row = { seq: number; salt: string; fields: string };
type ErasureRow = { seq: number } & Erasure;

/** What must be erasable, beside the ledger that never changes. Triggers keep what was erased from coming back. */
export class PersonalStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  keep(seq: number, { salt, fields }: Personal): void {
    this.#sql.exec(
      'INSERT INTO personal (seq, salt, fields) VALUES (?, ?, ?)',
      seq,
      salt,
      canonicalJson(fields),
    );
  }

  /** To be called inside a transaction. Erasing twice keeps the first erasure; an entry without personal fields has none. */
  erase(seq: number, { at, person, authority, reason }: Erasure): void {
    this.#sql.exec('DELETE FROM personal WHERE seq = ?', seq);
    if (this.lines(seq, 1).length > 0) return;
    this.#sql.exec(
      'INSERT INTO erasures (seq, at, person, authority, reason) VALUES (?, ?, ?, ?, ?)',
      seq,
      at,
      person,
      authority,
      reason,
    );
  }

  /** The personal fields of entry `seq` with their salt; undefined where it never had any, or they were erased. */
  kept(seq: number): Personal | undefined {
    const [line] = this.lines(seq, 1);
    return line && 'salt' in line ? { salt: line.salt, fields: line.fields } : undefined;
  }

  /** Personal fields or their erasures, in order, of those among `count` entries from `firstSeq` on that had any. */
  lines(firstSeq: number, count: number): readonly PersonalLine[] {
    const range = [firstSeq, firstSeq + count] as const;
    const kept = this.#sql
      .exec<Row>('SELECT * FROM personal WHERE seq >= ? AND seq < ?', ...range)
      .toArray()
      .map(({ seq, salt, fields }) => ({ seq, salt, fields: JSON.parse(fields) }));
    const erased = this.#sql
      .exec<ErasureRow>('SELECT * FROM erasures WHERE seq >= ? AND seq < ?', ...range)
      .toArray()
      .map(({ seq, ...erased }) => ({ seq, erased }));
    return [...kept, ...erased].toSorted((a, b) => a.seq - b.seq);
  }
}
