import type { PartyKind, Subject } from '../../../shared/identity/subject.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Grant, isInForce } from './grant.ts';

type Row = {
  id: string;
  person: string;
  authority: string;
  role: string | null;
  administers: number;
  subjectKind: string | null;
  subjectCode: string | null;
  givenBy: string;
  givenAt: string;
  until: string;
  endedAt: string | null;
};

/** Grants run out or are ended; what they were stays. */
export class GrantStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add(grant: Grant): void {
    this.#sql.exec(
      `INSERT INTO grants (id, person, authority, role, administers, subjectKind, subjectCode, givenBy, givenAt, until)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      grant.id,
      grant.person,
      grant.authority,
      grant.role ?? null,
      grant.administers ? 1 : 0,
      grant.speaksFor?.kind ?? null,
      grant.speaksFor?.code ?? null,
      grant.givenBy,
      grant.givenAt,
      grant.until,
    );
  }

  find(id: string): Grant | undefined {
    return this.#read('SELECT * FROM grants WHERE id = ?', id)[0];
  }

  /** All that the person ever had, newest first. */
  of(person: string): readonly Grant[] {
    return this.#read('SELECT * FROM grants WHERE person = ? ORDER BY givenAt DESC, id', person);
  }

  inForceOf(person: string, now: Instant): readonly Grant[] {
    return this.of(person).filter((grant) => isInForce(grant, now));
  }

  /** All that were ever given to speak for this party. */
  forParty({ kind, code }: Subject): readonly Grant[] {
    const where = 'subjectCode = ? AND subjectKind = ? ORDER BY givenAt DESC, id';
    return this.#read(`SELECT * FROM grants WHERE ${where}`, code, kind);
  }

  all(): readonly Grant[] {
    return this.#read('SELECT * FROM grants ORDER BY givenAt DESC, id');
  }

  /** How an authority with a grant spells its name, where `authority` only reads like it (see `TokenStore`). */
  spelledOtherwise(authority: string): string | undefined {
    const folded = foldText(authority);
    const query =
      'SELECT DISTINCT authority FROM grants WHERE subjectKind IS NULL AND authority <> ?';
    return this.#sql
      .exec<{ authority: string }>(query, authority)
      .toArray()
      .map((row) => row.authority)
      .find((known) => foldText(known) === folded);
  }

  end(id: string, at: Instant): void {
    this.#sql.exec('UPDATE grants SET endedAt = ? WHERE id = ? AND endedAt IS NULL', at, id);
  }

  #read(query: string, ...values: readonly string[]): readonly Grant[] {
    return this.#sql
      .exec<Row>(query, ...values)
      .toArray()
      .map(toGrant);
  }
}

function toGrant({ role, administers, subjectKind, subjectCode, endedAt, ...row }: Row): Grant {
  const speaksFor = subjectKind !== null &&
    subjectCode !== null && { kind: subjectKind as PartyKind, code: subjectCode };
  return {
    ...row,
    administers: administers === 1,
    ...(role !== null && { role: role as Role }),
    ...(speaksFor && { speaksFor }),
    ...(endedAt !== null && { endedAt }),
  };
}
