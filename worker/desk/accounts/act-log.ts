import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Grant } from './grant.ts';

/** What somebody asked of a screen who may not: the door alone, as `POST /accounts/of/:person`, and nothing of what was sent. */
export type RefusedRequest = {
  readonly request: string;
  readonly because: 'forbidden' | 'not-from-here';
};

/** One thing done to an account, or by coming in with it. */
export type AccountAct = {
  readonly at: Instant;
  /** A person, `operator` for the operator's secret, or `provider:ID` for what an identity provider says. */
  readonly by: string;
  /** Whose account. */
  readonly person: string;
} & (
  | { readonly what: 'opened'; readonly name: string }
  | { readonly what: 'invited' | 'enrolled' | 'closed' | 'passkey-cloned' }
  | { readonly what: 'granted' | 'grant-ended'; readonly grant: Grant }
  | { readonly what: 'signed-in'; readonly way: string }
  | { readonly what: 'linked'; readonly issuer: string; readonly subject: string }
  | { readonly what: 'session-ended'; readonly session: string }
  | ({ readonly what: 'refused' } & RefusedRequest)
);

/** An act under its number: 1, 2, 3 … */
export type LoggedAct = AccountAct & { readonly number: number };

type Row = { number: number; json: string };

/**
 * Who did what to whose account, append-only, as triggers see to; kept for as long as the desk is, and at least ten years
 * (《浙江省公共信用信息管理条例》 art. 20).
 */
export class ActLog {
  readonly #sql: SqlStorage;
  readonly #kv: SyncKvStorage;

  constructor({ sql, kv }: Pick<DurableObjectStorage, 'sql' | 'kv'>) {
    this.#sql = sql;
    this.#kv = kv;
  }

  add(act: AccountAct): void {
    this.#sql.exec(
      'INSERT INTO accountActs (number, json) SELECT COALESCE(MAX(number), 0) + 1, ? FROM accountActs',
      JSON.stringify(act),
    );
  }

  /** The newest first, before the one with this number. */
  page(before: number, most: number): readonly LoggedAct[] {
    return this.#sql
      .exec<Row>(
        'SELECT number, json FROM accountActs WHERE number < ? ORDER BY number DESC LIMIT ?',
        before,
        most,
      )
      .toArray()
      .map(({ number, json }) => ({ number, ...(JSON.parse(json) as AccountAct) }));
  }

  /** Oldest first; so that the archive never has a gap. */
  notArchived(): readonly Row[] {
    const archived = this.#kv.get<number>('accountActsArchived') ?? 0;
    return this.#sql
      .exec<Row>('SELECT * FROM accountActs WHERE number > ? ORDER BY number', archived)
      .toArray();
  }

  /** All up to this number lie in the archive. */
  markArchived(number: number): void {
    const archived = this.#kv.get<number>('accountActsArchived') ?? 0;
    this.#kv.put('accountActsArchived', Math.max(number, archived));
  }
}

/** Where the archive keeps an act; by its text too, for a desk that has lost its tables counts from 1 again. */
export function actKey({ number, json }: Row): string {
  const text = toHex(sha256(utf8(json))).slice(0, 16);
  return `account-acts/${String(number).padStart(9, '0')}-${text}.json`;
}
