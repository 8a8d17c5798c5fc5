import { subjectKey } from '../../../shared/identity/subject.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Day } from '../../../shared/time/instant.ts';

/** The kinds of entry that start a clock. */
export function startingClocks({ kinds }: KindBook = theBook): ReadonlySet<string> {
  return new Set(kinds.filter(({ clocks }) => clocks !== undefined).map(({ name }) => name));
}

const onClock = `kind IN (${[...startingClocks()]
  .toSorted()
  .map((name) => `'${name}'`)
  .join(', ')})`;

export const clockIndex = `CREATE INDEX entriesOnClock ON entries (code) WHERE ${onClock}`;

/**
 * Until when each subject that ever was on a clock may have a deadline, by `openUntil`: null where that has still to be worked out. Where
 * another kind comes to start a clock, a migration has to add its subjects.
 */
export const clockTable = `
  CREATE TABLE clocks (code TEXT PRIMARY KEY, openUntil TEXT) STRICT, WITHOUT ROWID;
  INSERT INTO clocks SELECT DISTINCT code, NULL FROM entries INDEXED BY entriesOnClock WHERE ${onClock};
  DROP INDEX entriesOnClock;
`;

const starting = startingClocks();

/** After an entry about a subject has to be worked out anew until when it may have a deadline. */
export function keepClock(sql: SqlStorage, { kind, subject }: Entry): void {
  const code = subjectKey(subject);
  if (starting.has(kind)) {
    sql.exec('INSERT OR REPLACE INTO clocks (code, openUntil) VALUES (?, NULL)', code);
  } else sql.exec('UPDATE clocks SET openUntil = NULL WHERE code = ?', code);
}

/** A subject that may have a deadline; `isSettled`: until when has been worked out since its last entry. */
export type ClockSubject = { readonly key: string; readonly isSettled: boolean };

const subjectsAtOnce = 500;

/** Those that may have one on this day or later, in the order of their keys, read page by page. */
export function* clockSubjects(sql: SqlStorage, today: Day): Generator<ClockSubject> {
  let page: readonly { readonly code: string; readonly openUntil: string | null }[];
  let last = '';
  do {
    page = sql
      .exec<{ code: string; openUntil: string | null }>(
        `SELECT code, openUntil FROM clocks
         WHERE code > ? AND (openUntil IS NULL OR openUntil >= ?) ORDER BY code LIMIT ?`,
        last,
        today,
        subjectsAtOnce,
      )
      .toArray();
    for (const { code, openUntil } of page) yield { key: code, isSettled: openUntil !== null };
    last = page.at(-1)?.code ?? last;
  } while (page.length > 0);
}

/** Notes until when a subject may have a deadline, if nothing more is recorded about it; absent: it has none. */
export function settleClock(sql: SqlStorage, key: string, until: Day | undefined): void {
  sql.exec('UPDATE clocks SET openUntil = ? WHERE code = ?', until ?? '', key);
}

/** Has all of it worked out anew, as by other rules. */
export function unsettleClocks(sql: SqlStorage): void {
  sql.exec('UPDATE clocks SET openUntil = NULL');
}
