import type { Role } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** One look into what is not public: who, for which case, at what (method, path and query). */
export type Access = {
  readonly at: Instant;
  readonly person: string;
  readonly authority: string;
  readonly role: Role;
  readonly caseNumber: string;
  readonly what: string;
};

/** An access that stands in the log under its number. */
export type LoggedAccess = { readonly number: number; readonly json: string };

/** Append-only, as triggers see to; and how far of it lies in the archive. */
export class AccessLog {
  readonly #sql: SqlStorage;
  readonly #kv: SyncKvStorage;

  constructor({ sql, kv }: Pick<DurableObjectStorage, 'sql' | 'kv'>) {
    this.#sql = sql;
    this.#kv = kv;
  }

  /** The number under which it stands: 1, 2, 3 … */
  add(access: Access): number {
    return this.#append(JSON.stringify(access));
  }

  /** One of which the archive has lost the text: those after it keep their numbers. */
  addLost(): number {
    return this.#append(JSON.stringify({ isLost: true }));
  }

  /** The newest first, before the one with this number. */
  page(before: number, most: number): readonly LoggedAccess[] {
    return this.#sql
      .exec<LoggedAccess>(
        'SELECT number, json FROM accesses WHERE number < ? ORDER BY number DESC LIMIT ?',
        before,
        most,
      )
      .toArray();
  }

  size(): number {
    return this.#sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM accesses').one().n;
  }

  /** Oldest first: archived in this order, the archive never has a gap that a later access could fill. */
  notArchived(): readonly LoggedAccess[] {
    return this.#sql
      .exec<LoggedAccess>(
        'SELECT number, json FROM accesses WHERE number > ? ORDER BY number',
        this.#archived(),
      )
      .toArray();
  }

  /** All up to this number lie in the archive. */
  markArchived(number: number): void {
    this.#kv.put('accessesArchived', Math.max(number, this.#archived()));
  }

  #archived(): number {
    return this.#kv.get<number>('accessesArchived') ?? 0;
  }

  #append(json: string): number {
    const number = this.size() + 1;
    this.#sql.exec('INSERT INTO accesses (number, json) VALUES (?, ?)', number, json);
    return number;
  }
}

/** Where the archive keeps an access. */
export function accessKey(number: number): string {
  return `accesses/${String(number).padStart(9, '0')}.json`;
}

/** The number in the key of an archived access; undefined for any other key. */
export function numberOfAccess(key: string): number | undefined {
  const number = Number(/^accesses\/(\d{9,15})\.json$/.exec(key)?.[1]);
  return number >= 1 && accessKey(number) === key ? number : undefined;
}
