import type { Day, Instant } from '../../../shared/time/instant.ts';
import { addDays, dayOf, startOfDay } from '../../../shared/time/shanghai.ts';
import type { Petition, PetitionAnswer, PetitionBody } from './petition.ts';
import { petitionPolicy } from './petition-policy.ts';

type Row = {
  number: string;
  kind: string;
  about: string;
  text: string;
  name: string;
  contact: string;
  sentAt: string;
  answeredAt: string | null;
  answer: string | null;
  entry: string | null;
};

/** Why no more is taken today. */
export type Full = 'network' | 'day' | 'open';

/** The in-tray's rows, by number. */
export class PetitionStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(number: string): Petition | undefined {
    return this.#read('number = ?', number)[0];
  }

  findByCode(number: string, codeHash: string): Petition | undefined {
    return this.#read('number = ? AND codeHash = ?', number, codeHash)[0];
  }

  /** Those that wait, the oldest first. */
  open(most: number): readonly Petition[] {
    return this.#read('answeredAt IS NULL ORDER BY sentAt LIMIT ?', most);
  }

  /** Those that are answered, the last first. */
  answered(most: number): readonly Petition[] {
    return this.#read('answeredAt IS NOT NULL ORDER BY answeredAt DESC LIMIT ?', most);
  }

  countOpen(): number {
    return this.#count('SELECT COUNT(*) AS count FROM petitions WHERE answeredAt IS NULL');
  }

  whyFull(network: string, day: Day): Full | undefined {
    const counts = 'SELECT COALESCE(SUM(petitions), 0) AS count FROM petitionCounts WHERE day = ?';
    if (this.#count(`${counts} AND network = ?`, day, network) >= petitionPolicy.perNetworkDay)
      return 'network';
    if (this.#count(counts, day) >= petitionPolicy.perDay) return 'day';
    return this.countOpen() >= petitionPolicy.mostOpen ? 'open' : undefined;
  }

  add(number: string, codeHash: string, body: PetitionBody, network: string, at: Instant): void {
    const { kind, about, text, name, contact } = body;
    this.#sql.exec(
      `INSERT INTO petitions (number, codeHash, kind, about, text, name, contact, sentAt)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[number, codeHash, kind, about, text, name, contact, at],
    );
    this.#sql.exec('DELETE FROM petitionCounts WHERE day < ?', dayOf(at));
    this.#sql.exec(
      `INSERT INTO petitionCounts (day, network, petitions) VALUES (?, ?, 1)
       ON CONFLICT (day, network) DO UPDATE SET petitions = petitions + 1`,
      dayOf(at),
      network,
    );
  }

  /** Whether this person may answer it: the first who begins does, until it is given back. */
  take(number: string, person: string): boolean {
    const { rowsWritten } = this.#sql.exec(
      `UPDATE petitions SET takenBy = ?2 WHERE number = ?1 AND answeredAt IS NULL
       AND (takenBy IS NULL OR takenBy = ?2)`,
      number,
      person,
    );
    return rowsWritten > 0;
  }

  giveBack(number: string): void {
    this.#sql.exec('UPDATE petitions SET takenBy = NULL WHERE number = ?', number);
  }

  answer(number: string, { at, text, entry = null }: Answering): void {
    this.#sql.exec(
      'UPDATE petitions SET answeredAt = ?, answer = ?, entry = ? WHERE number = ?',
      ...[at, text, entry, number],
    );
  }

  /** What was answered long enough ago goes, with its sender's name. */
  forget(now: Instant): void {
    const last = startOfDay(addDays(dayOf(now), -petitionPolicy.keptDays));
    this.#sql.exec('DELETE FROM petitions WHERE answeredAt < ?', last);
  }

  #count(query: string, ...values: string[]): number {
    return this.#sql.exec<{ count: number }>(query, ...values).one().count;
  }

  #read(where: string, ...values: (string | number)[]): readonly Petition[] {
    return this.#sql
      .exec<Row>(
        `SELECT number, kind, about, text, name, contact, sentAt, answeredAt, answer, entry
         FROM petitions WHERE ${where}`,
        ...values,
      )
      .toArray()
      .map(toPetition);
  }
}

type Answering = Omit<PetitionAnswer, 'entry'> & { readonly entry?: string | null };

function toPetition({ kind, answeredAt, answer, entry, ...row }: Row): Petition {
  return {
    ...row,
    kind: kind as PetitionBody['kind'],
    ...(answeredAt !== null && {
      answered: { at: answeredAt, text: answer ?? '', ...(entry !== null && { entry }) },
    }),
  };
}
