import type { Browser } from 'wxt/browser';
import { makeReceipt } from '../../shared/register/evidence/make-receipt.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { KeySet } from '../../shared/register/trust/key-set.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { PageQuery, SaidOfCodes } from '../messages/query-messages.ts';
import { pageQuery } from './page-query.ts';
import { conditionOf } from './register-keeper.ts';
import type { TabFrames } from './tab-frames.ts';
import type { Tabs } from './tabs.ts';

export type QueriesOptions = {
  readonly tabs: Tabs;
  readonly frames: TabFrames;
  readonly registers: () => Promise<readonly HeldRegister[]>;
  readonly keySet: () => Promise<KeySet>;
  readonly now: () => Instant;
  readonly getTab: (tab: number) => Promise<Pick<Browser.tabs.Tab, 'url' | 'title'>>;
};

/** Answers the page on which query records are made and kept; it keeps nothing of them itself. */
export class Queries {
  readonly #options: QueriesOptions;

  constructor(options: QueriesOptions) {
    this.#options = options;
  }

  async page(tab: number): Promise<PageQuery> {
    const { tabs, frames, now, getTab } = this.#options;
    const { url, title } = await getTab(tab).catch(() => ({ url: undefined, title: undefined }));
    const known = await tabs.of(tab);
    if (url === undefined || !known.isRead) {
      return { isPending: false, agencies: [], unknown: [] };
    }
    return pageQuery(known, frames.of(tab), { url, title: title ?? '', at: now() });
  }

  async said(codes: readonly string[]): Promise<SaidOfCodes> {
    const [first] = await this.#options.registers();
    const register = first?.register;
    const at = this.#options.now();
    const condition = conditionOf(register, at);
    if (condition !== 'fresh' || register === undefined) {
      return { kind: 'cannot', condition: condition === 'fresh' ? 'none' : condition };
    }
    const parts = codes.map((one) => {
      const { code, record, proof } = makeReceipt(register, one);
      return { code, record, proof };
    });
    return { kind: 'said', at, head: register.signedHead, parts };
  }

  /** The newest keys that this device trusts: by them the page checks what it keeps and reads in. */
  keySet(): Promise<KeySet> {
    return this.#options.keySet();
  }
}
