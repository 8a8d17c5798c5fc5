import { browser } from 'wxt/browser';
import { askBackground } from './ask-background.ts';
import { dressPage } from './parts/dress-page.ts';

/** Keeps one of the extension's own pages in the colours and the size of text that hold, whoever changes them. */
export async function followLooks(page: Document): Promise<void> {
  const dress = async () => {
    // A background that is stopped before it has answered keeps no page from being drawn.
    const answer = await askBackground({ kind: 'settings' }).catch(() => undefined);
    if (answer !== undefined) dressPage(page, answer.settings);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || 'palette' in changes || 'textSize' in changes) void dress();
  });
  await dress();
}
