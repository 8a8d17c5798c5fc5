import { RpcTarget } from 'cloudflare:workers';
import type { Instant } from '../../../shared/time/instant.ts';
import type { EntryStore } from '../ledger/entry-store.ts';

/** A subject that somebody watches. */
export type Watched = {
  /** A `subjectKey`. */
  readonly subject: string;
  /** What was recorded since the watcher last looked: how many entries, and the last of them. */
  readonly news: number;
  readonly last?: { readonly kind: string; readonly recordedAt: Instant };
};

/** Nobody looks after more. */
const most = 200;

/** The subjects that one person watches. Whose files they may read, who asks has seen to. */
export class WatchList extends RpcTarget {
  readonly #sql: SqlStorage;
  readonly #entries: EntryStore;
  readonly #person: string;

  constructor(sql: SqlStorage, entries: EntryStore, person: string) {
    super();
    this.#sql = sql;
    this.#entries = entries;
    this.#person = person;
  }

  /** In the order of their keys. */
  list(): readonly Watched[] {
    return this.#sql
      .exec<{ code: string; seenSeq: number }>(
        'SELECT code, seenSeq FROM watchedSubjects WHERE person = ? ORDER BY code',
        this.#person,
      )
      .toArray()
      .map(({ code, seenSeq }) => {
        const { news, last } = this.#entries.newsOf(code, seenSeq);
        return { subject: code, news, ...(last && { last }) };
      });
  }

  has(subject: string): boolean {
    return (
      this.#sql
        .exec(
          'SELECT 1 FROM watchedSubjects WHERE person = ? AND code = ?',
          ...[this.#person, subject],
        )
        .toArray().length > 0
    );
  }

  /** From now on; false where the person watches as many as there may be. */
  watch(subject: string): boolean {
    const { n } = this.#sql
      .exec<{ n: number }>(
        'SELECT COUNT(*) AS n FROM watchedSubjects WHERE person = ?',
        this.#person,
      )
      .one();
    if (n >= most && !this.has(subject)) return false;
    this.#sql.exec(
      'INSERT OR REPLACE INTO watchedSubjects (person, code, seenSeq) VALUES (?, ?, ?)',
      ...[this.#person, subject, this.#lastSeq()],
    );
    return true;
  }

  unwatch(subject: string): void {
    this.#sql.exec(
      'DELETE FROM watchedSubjects WHERE person = ? AND code = ?',
      ...[this.#person, subject],
    );
  }

  /** Notes that the watcher has looked; whether they watch it at all. */
  see(subject: string): boolean {
    const isWatched = this.has(subject);
    if (isWatched) this.watch(subject);
    return isWatched;
  }

  #lastSeq(): number {
    return this.#entries.head().size - 1;
  }
}
