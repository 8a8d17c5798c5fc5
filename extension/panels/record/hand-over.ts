import { browser } from 'wxt/browser';
import type { PageQuery } from '../../messages/query-messages.ts';

/** Hands what a list came to over to the page of records. It stays as long as the browser runs, and is written nowhere. */
export async function handOver(query: PageQuery): Promise<void> {
  await browser.storage.session.set({ [key]: query });
}

/** What was handed over last; undefined once the browser was started again. */
export async function handedOver(): Promise<PageQuery | undefined> {
  const { [key]: query } = await browser.storage.session.get(key);
  return query as PageQuery | undefined;
}

const key = 'vettedQuery';
