import { browser } from 'wxt/browser';
import type { PageQuery } from '../../messages/query-messages.ts';

/**
 * Hands what a list came to over to the page of records, under an id that is its own: two lists may be at hand at once. It stays as
 * long as the browser runs and no more lists have come than are kept, and is written nowhere. Rejects where there is no room for it.
 */
export async function handOver(query: PageQuery): Promise<string> {
  const { session } = browser.storage;
  const id = crypto.randomUUID();
  const { [idsKey]: before } = await session.get(idsKey);
  const ids = [id, ...(Array.isArray(before) ? before : [])];
  await session.remove(ids.slice(mostKept).map(keyOf));
  await session.set({ [keyOf(id)]: query, [idsKey]: ids.slice(0, mostKept) });
  return id;
}

/** What was handed over under this id; undefined where it is gone. */
export async function handedOver(id: string): Promise<PageQuery | undefined> {
  const key = keyOf(id);
  const { [key]: query } = await browser.storage.session.get(key);
  return query as PageQuery | undefined;
}

/** Lists beside each other; the session has room for ten megabytes in all, of which the open pages take their part. */
const mostKept = 5;
const idsKey = 'vettedQueries';

function keyOf(id: string): string {
  return `vettedQuery:${id}`;
}
