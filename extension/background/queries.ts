import type { Browser } from 'wxt/browser';
import type { RegisterSaid, SaidByOne } from '../../shared/query-record/make-query-record.ts';
import { makeReceipt } from '../../shared/register/evidence/make-receipt.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import { conditionOf } from '../../shared/register/reader/condition-of.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { KeySet } from '../../shared/register/trust/key-set.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { PageQuery, SaidOfCodes } from '../messages/query-messages.ts';
import { pageQuery } from './page-query.ts';
import type { ShownDocuments } from './shown-documents.ts';
import type { TabFrames } from './tab-frames.ts';
import type { Tabs } from './tabs.ts';

export type QueriesOptions = {
  readonly tabs: Tabs;
  readonly frames: TabFrames;
  readonly shown: ShownDocuments;
  readonly registers: () => Promise<readonly HeldRegister[]>;
  readonly keySets: () => Promise<readonly KeySet[]>;
  readonly now: () => Instant;
  readonly getTab: (tab: number) => Promise<Pick<Browser.tabs.Tab, 'url' | 'title'>>;
};

type NotAsked = NonNullable<RegisterSaid['notAsked']>[number];

/** Answers the page on which query records are made and kept; it keeps nothing of them itself. */
export class Queries {
  readonly #options: QueriesOptions;

  constructor(options: QueriesOptions) {
    this.#options = options;
  }

  async page(tab: number): Promise<PageQuery> {
    const { tabs, frames, shown, now, getTab } = this.#options;
    const { url, title } = await getTab(tab).catch(() => ({ url: undefined, title: undefined }));
    const document = await shown.of(tab, url);
    const known = await tabs.of(tab, document);
    if (url === undefined || !known.isRead) {
      return { isPending: tabs.documentOf(tab) !== document, agencies: [], unknown: [] };
    }
    return pageQuery(known, frames.of(tab), { url, title: title ?? '', at: now() });
  }

  async said(codes: readonly string[]): Promise<SaidOfCodes> {
    const held = await this.#options.registers();
    const at = this.#options.now();
    const said: SaidByOne[] = [];
    const notAsked: NotAsked[] = [];
    for (const { jurisdiction, register } of held) {
      const because = conditionOf(register, at);
      if (because === 'fresh' && register !== undefined) said.push(saidOf(register, codes));
      else notAsked.push({ jurisdiction, because: because === 'fresh' ? 'none' : because });
    }
    const [first, ...others] = said;
    if (first === undefined) return { kind: 'cannot', condition: notAsked[0]?.because ?? 'none' };
    return {
      ...{ kind: 'said', at, ...first },
      ...(others.length > 0 && { others }),
      ...(notAsked.length > 0 && { notAsked }),
    };
  }

  /** The newest keys that this device trusts: by them the page checks what it keeps and reads in. */
  keySets(): Promise<readonly KeySet[]> {
    return this.#options.keySets();
  }
}

function saidOf(register: Register, codes: readonly string[]): SaidByOne {
  const parts = codes.map((one) => {
    const { code, record, proof } = makeReceipt(register, one);
    return { code, record, proof };
  });
  return { head: register.signedHead, parts };
}
