import { browser } from 'wxt/browser';
import { askedKey } from '../messages/asked.ts';

/** Opens the popup with the question of what the register knows of these words. They are kept for it alone, in memory. */
export async function askInPopup(text: string): Promise<void> {
  await browser.storage.session.set({ [askedKey]: text });
  // Where the browser can't open the popup, as where it is open already, a tab does.
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: `${location.origin}/popup.html` }));
}
