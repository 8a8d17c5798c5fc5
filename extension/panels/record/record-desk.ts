import type { Fault } from '../../../shared/ledger/fault.ts';
import { checkedAgain } from '../../../shared/query-record/check-again.ts';
import { compareRecords } from '../../../shared/query-record/compare-records.ts';
import {
  makeQueryRecord,
  type QueryDraft,
} from '../../../shared/query-record/make-query-record.ts';
import type { Stage } from '../../../shared/query-record/procurement.ts';
import {
  type SealedQueryRecord,
  sealQueryRecord,
} from '../../../shared/query-record/seal-query-record.ts';
import type { VerifySignature } from '../../../shared/register/trust/signature-port.ts';
import type { PanelAnswer, PanelMessage } from '../../messages/panel-messages.ts';
import type { SaidOfCodes } from '../../messages/query-messages.ts';
import { keptRecordOf } from './keep/kept-record.ts';
import { type OpenedRecord, openRecord } from './keep/open-record.ts';
import type { RecordStore } from './keep/record-store.ts';
import type { Since } from './sheet/sheet.tsx';

export type Ask = <M extends PanelMessage>(message: M) => Promise<PanelAnswer[M['kind']]>;

type Cannot = Extract<SaidOfCodes, { kind: 'cannot' }>;

export type Made = { readonly kind: 'made'; readonly sha256: string };

export type Refused = { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** What is done with query records: made, read in, opened, checked again; kept in the store, and nowhere else. */
export class RecordDesk {
  readonly #store: RecordStore;
  readonly #ask: Ask;
  readonly #verify: VerifySignature;

  constructor(store: RecordStore, ask: Ask, verify: VerifySignature) {
    this.#store = store;
    this.#ask = ask;
    this.#verify = verify;
  }

  /** The register is asked at this moment, whatever the form showed. */
  async make(draft: QueryDraft): Promise<Made | Cannot | Refused> {
    const said = await this.#said(draft.agencies.map(({ code }) => code));
    if (said.kind === 'cannot') return said;
    const made = makeQueryRecord(draft, said);
    return made.kind === 'made' ? this.#keep(made) : made;
  }

  /** Asks for the news first, and then about the same agencies; both records are kept. */
  async checkAgain(first: SealedQueryRecord, stage: Stage): Promise<Made | Cannot | Refused> {
    await this.#ask({ kind: 'check-now' });
    const said = await this.#said(first.record.agencies.map(({ code }) => code));
    if (said.kind === 'cannot') return said;
    return this.#keep(sealQueryRecord(checkedAgain(first, said, stage)));
  }

  /** Somebody's file: kept only if it is sound and proved. */
  async readIn(file: Blob): Promise<OpenedRecord> {
    const opened = await this.#open(file);
    if (opened.kind !== 'opened') return opened;
    const kept = await this.#keep(opened);
    return kept.kind === 'made' ? opened : kept;
  }

  async open(sha256: string): Promise<OpenedRecord | undefined> {
    const kept = await this.#store.get(sha256);
    const opened = kept && (await this.#open(kept.file));
    return opened?.kind === 'opened' && opened.sha256 !== sha256 ? otherFile : opened;
  }

  /** Of a record that was checked again: what is otherwise than the first said. */
  async since({ record }: SealedQueryRecord): Promise<Since | undefined> {
    if (record.again === undefined) return undefined;
    const first = await this.open(record.again);
    if (first?.kind !== 'opened') return { kind: 'first-gone' };
    const comparison = compareRecords(first.record, record);
    return { kind: 'compared', firstAt: first.record.madeAt, comparison };
  }

  async #open(file: Blob): Promise<OpenedRecord> {
    return openRecord(file, await this.#ask({ kind: 'key-sets' }), this.#verify);
  }

  #said(codes: readonly string[]): Promise<SaidOfCodes> {
    return this.#ask({ kind: 'said-of', codes });
  }

  async #keep(sealed: SealedQueryRecord): Promise<Made | Refused> {
    try {
      await this.#store.put(keptRecordOf(sealed));
      return { kind: 'made', sha256: sealed.sha256 };
    } catch {
      return { kind: 'refused', faults: [noRoom] };
    }
  }
}

const otherFile: OpenedRecord = {
  kind: 'refused',
  faults: [
    {
      field: 'file',
      rule: 'file.hash',
      zh: '所存文件不是这份查询记录单',
      en: 'The file kept is not this query record',
    },
  ],
};

const noRoom: Fault = {
  field: 'file',
  rule: 'storage.no-room',
  zh: '本机没有空间，记录单没有保存。请删除不再需要的记录单或者其他文件后重试',
  en: 'There is no room on this device, so the record was not kept. Erase records or other files that are no longer needed, and try again',
};
