import type { Instant } from '../../../shared/time/instant.ts';

/** What an operator said about level changes that waited. */
export type HaltWord = {
  readonly word: 'approved' | 'refused' | 'refusal-withdrawn';
  readonly at: Instant;
  /** The digest of exactly these changes. */
  readonly digest: string;
  readonly by: string;
  /** What colleagues called them then. */
  readonly name?: string;
  /** Of how many subjects the level waited. */
  readonly subjects: number;
  /** Why they were refused. */
  readonly reason?: string;
};

/** Who approved or refused what; nothing of it is ever changed or deleted. */
export class HaltWords {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add(word: HaltWord): void {
    const json = JSON.stringify(word);
    this.#sql.exec('INSERT INTO haltWords (digest, json) VALUES (?, ?)', word.digest, json);
  }

  /** The refusal that stands; undefined where none does. */
  refusalOf(digest: string): HaltWord | undefined {
    const [last] = this.#read('WHERE digest = ? ORDER BY number DESC LIMIT 1', digest);
    return last?.word === 'refused' ? last : undefined;
  }

  /** The newest first. */
  recent(most: number): readonly HaltWord[] {
    return this.#read('ORDER BY number DESC LIMIT ?', most);
  }

  #read(which: string, value: string | number): readonly HaltWord[] {
    return this.#sql
      .exec<{ json: string }>(`SELECT json FROM haltWords ${which}`, value)
      .toArray()
      .map(({ json }) => JSON.parse(json));
  }
}
