import { browser } from 'wxt/browser';
import { askedKey } from '../../messages/asked.ts';

/** The words that the reader has selected and asked about, once. */
export async function takeAsked(): Promise<string | undefined> {
  const { [askedKey]: text } = await browser.storage.session.get(askedKey);
  if (typeof text !== 'string') return undefined;
  await browser.storage.session.remove(askedKey);
  return text;
}
