import { RpcTarget } from 'cloudflare:workers';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { isAgencyRecord } from '../../../shared/disclosure/register-record.ts';
import { type Recipient, sharedLists } from '../../../shared/jurisdiction/recipient.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import { municipalHeader, municipalRows } from '../../../shared/tables/municipal-rows.ts';
import { writeCsv } from '../../../shared/tables/write-csv.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PublishedRecords } from '../projecting/published-records.ts';
import { type HandOver, type HandOverStore, withdrawalNotice } from './hand-over-store.ts';
import { noticeRows } from './notice-rows.ts';
import { type OpenWithdrawal, openWithdrawals } from './withdrawals.ts';

export type SharingGround = {
  readonly ledger: Ledger;
  readonly published: PublishedRecords;
  readonly store: HandOverStore;
  readonly now: Instant;
  /** Archives what was written; where that fails it is tried again. */
  readonly keep: () => Promise<void>;
};

/** What the exchange with others comes to. */
export type SharingView = {
  readonly recipients: readonly Recipient[];
  readonly last: readonly Pick<HandOver, 'recipient' | 'list' | 'at'>[];
  readonly log: readonly HandOver[];
  readonly open: readonly OpenWithdrawal[];
};

export type Asked = Pick<HandOver, 'recipient' | 'list' | 'askedBy' | 'document'>;

const mostLogged = 100;

/** What goes to others at one moment (Arts. 31, 37). Callers have been admitted. */
export class Sharing extends RpcTarget {
  readonly #ground: SharingGround;

  constructor(ground: SharingGround) {
    super();
    this.#ground = ground;
  }

  /** A `SharingView` as JSON. */
  view(): string {
    const { ledger, store, now } = this.#ground;
    const { recipients } = ledger.jurisdiction;
    const open = openWithdrawals(ledger, store, now);
    const view = { recipients, last: store.last(), log: store.recent(mostLogged), open };
    return JSON.stringify(view satisfies SharingView);
  }

  /** The rows of a file for a recipient, as JSON, once the log has it; undefined for a list that isn't for them. */
  async hand(actor: Actor, asked: Asked): Promise<string | undefined> {
    const { ledger, store, now, keep } = this.#ground;
    const recipient = ledger.jurisdiction.recipients.find(({ id }) => id === asked.recipient);
    const made = recipient && this.#make(recipient, asked.list);
    if (!made) return undefined;
    const { person, authority } = actor;
    const digest = toHex(sha256(utf8(writeCsv(made.rows))));
    const rows = made.rows.length - 1;
    store.add({ ...asked, at: now, person, authority, rows, digest }, made.entries);
    await keep();
    return JSON.stringify(made.rows);
  }

  #make(recipient: Recipient, list: string): Made | undefined {
    const { ledger, store, now } = this.#ground;
    if (list === withdrawalNotice) {
      const open = openWithdrawals(ledger, store, now);
      const theirs = open.filter((one) => one.recipient.id === recipient.id);
      return { rows: noticeRows(ledger.entries, theirs, now), entries: [] };
    }
    const known = sharedLists.find((one) => one === list);
    if (known === undefined || !recipient.lists.includes(known)) return undefined;
    const rows = municipalRows(known, this.#agencies(), now);
    return {
      rows: [municipalHeader, ...rows.map(({ cells }) => cells)],
      entries: [...new Set(rows.flatMap(({ entries }) => entries))],
    };
  }

  *#agencies(): Generator<PublicRecord> {
    for (const record of this.#ground.published.all()) if (isAgencyRecord(record)) yield record;
  }
}

type Made = {
  readonly rows: readonly (readonly string[])[];
  readonly entries: readonly string[];
};
