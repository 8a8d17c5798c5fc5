import type { Rejection } from '../../../shared/importing/rejection.ts';
import type { PlannedRow } from '../../../shared/importing/table-import.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { importPolicy } from './import-policy.ts';

/** What its bringer said about a table as a whole. */
export type Choices = {
  /** A number for rows that come without one. */
  readonly document?: string;
  readonly withUnregistered?: boolean;
  /** Names exactly the losses that its bringer has looked at (`confirmationOf`). */
  readonly confirmed?: string;
};

/** A table that somebody brings in. */
export type KeptImport = {
  readonly id: string;
  readonly sort: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly titles: readonly string[];
  /** What each column holds, null for what isn't imported; undefined until somebody has said it. */
  readonly fields?: readonly (string | null)[];
  readonly choices: Choices;
  readonly startedAt: Instant;
};

export const rowStates = [
  'read',
  'planned',
  'unchanged',
  'elsewhere',
  'rejected',
  'recorded',
] as const;
export type RowState = (typeof rowStates)[number];

/** What was planned of a row, as it was shown. */
type KeptPlan = Pick<PlannedRow, 'draft' | 'replaces' | 'changes'>;

export type KeptRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly state: RowState;
  readonly plan?: KeptPlan;
  readonly rejections?: readonly Rejection[];
};

type Row = { row: number; cells: string; state: string; said: string };
type ImportRow = {
  id: string;
  sort: string;
  fileName: string;
  fileHash: string;
  titles: string;
  fields: string | null;
  choices: string;
  startedAt: string;
};

/** Imports by person: each sees and changes none but their own. */
export class ImportStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  list(person: string): readonly KeptImport[] {
    return this.#read('person = ? ORDER BY startedAt DESC', person);
  }

  find(person: string, id: string): KeptImport | undefined {
    return this.#read('person = ? AND id = ?', person, id)[0];
  }

  /** False where the person has as many as there may be that still wait for something. What has lain too long goes, and the oldest that is over makes room. */
  add(person: string, kept: KeptImport, rows: readonly KeptRow[]): boolean {
    const { id, sort, fileName, fileHash, titles, choices, startedAt } = kept;
    const oldest = addSeconds(startedAt, -importPolicy.keptSeconds);
    this.#sql.exec('DELETE FROM imports WHERE startedAt < ?', oldest);
    if (!this.#makeRoom(person)) return false;
    this.#sql.exec(
      `INSERT INTO imports (id, person, sort, fileName, fileHash, titles, choices, startedAt)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, person, sort, fileName, fileHash, JSON.stringify(titles)],
      ...[JSON.stringify(choices), startedAt],
    );
    for (const row of rows) this.#put(id, row);
    return true;
  }

  map(id: string, fields: readonly (string | null)[], choices: Choices): void {
    const said = [JSON.stringify(fields), JSON.stringify(choices)];
    this.#sql.exec('UPDATE imports SET fields = ?, choices = ? WHERE id = ?', ...said, id);
  }

  /** As it is with them now. What this import recorded stays recorded, though a second press finds it on record and the same. */
  judge(id: string, rows: readonly KeptRow[]): void {
    for (const row of rows) this.#put(id, row);
  }

  /** In the order of the table. */
  rows(id: string, state: RowState, most: number): readonly KeptRow[] {
    const where = 'import = ? AND state = ? ORDER BY row LIMIT ?';
    const query = `SELECT row, cells, state, said FROM importRows WHERE ${where}`;
    return this.#sql.exec<Row>(query, id, state, most).toArray().map(toRow);
  }

  /** All that aren't recorded. */
  open(id: string): readonly KeptRow[] {
    const query = `SELECT row, cells, state, said FROM importRows WHERE import = ? AND state <> 'recorded' ORDER BY row`;
    return this.#sql.exec<Row>(query, id).toArray().map(toRow);
  }

  counts(id: string): Readonly<Record<RowState, number>> {
    const query = 'SELECT state, COUNT(*) AS count FROM importRows WHERE import = ? GROUP BY state';
    const found = this.#sql.exec<{ state: string; count: number }>(query, id).toArray();
    const none = Object.fromEntries(rowStates.map((state) => [state, 0]));
    const counts = found.map(({ state, count }) => [state, count] as const);
    return { ...none, ...Object.fromEntries(counts) } as Readonly<Record<RowState, number>>;
  }

  drop(person: string, id: string): void {
    this.#sql.exec('DELETE FROM imports WHERE person = ? AND id = ?', person, id);
  }

  /** What this authority's columns under these titles were last said to hold; empty for what wasn't imported. */
  remembered(authority: string, sort: string): ReadonlyMap<string, string> {
    const query = 'SELECT title, field FROM importColumns WHERE authority = ? AND sort = ?';
    const found = this.#sql.exec<{ title: string; field: string }>(query, authority, sort);
    return new Map(found.toArray().map(({ title, field }) => [title, field]));
  }

  remember(authority: string, sort: string, fields: ReadonlyMap<string, string>): void {
    for (const [title, field] of fields) {
      this.#sql.exec(
        `INSERT INTO importColumns VALUES (?, ?, ?, ?)
         ON CONFLICT (authority, sort, title) DO UPDATE SET field = excluded.field`,
        ...[authority, sort, title, field],
      );
    }
  }

  #makeRoom(person: string): boolean {
    const kept = this.list(person);
    if (kept.length < importPolicy.mostOpen) return true;
    const over = kept.findLast(({ id }) => {
      const { read, planned } = this.counts(id);
      return read + planned === 0;
    });
    if (over) this.drop(person, over.id);
    return over !== undefined;
  }

  #put(id: string, { row, cells, state, plan, rejections }: KeptRow): void {
    const kept = state === 'recorded' ? [] : cells;
    this.#sql.exec(
      `INSERT INTO importRows VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (import, row) DO UPDATE SET cells = excluded.cells, state = excluded.state, said = excluded.said
       WHERE importRows.state <> 'recorded'`,
      ...[id, row, JSON.stringify(kept), state, JSON.stringify({ plan, rejections })],
    );
  }

  #read(where: string, ...values: string[]): readonly KeptImport[] {
    return this.#sql
      .exec<ImportRow>(`SELECT * FROM imports WHERE ${where}`, ...values)
      .toArray()
      .map(({ id, sort, fileName, fileHash, titles, fields, choices, startedAt }) => ({
        ...{ id, sort, fileName, fileHash, startedAt },
        titles: JSON.parse(titles),
        choices: JSON.parse(choices),
        ...(fields !== null && { fields: JSON.parse(fields) }),
      }));
  }
}

function toRow({ row, cells, state, said }: Row): KeptRow {
  return { row, cells: JSON.parse(cells), state: state as RowState, ...JSON.parse(said) };
}
