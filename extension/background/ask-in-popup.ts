import { browser } from 'wxt/browser';
import { askedKey } from '../messages/asked.ts';

/**
 * Opens the popup with the question of what the register knows of these words. They are kept for it alone, in memory. Nothing is waited for
 * before: Firefox opens a popup only while it hears the reader's click.
 */
export async function askInPopup(text: string): Promise<void> {
  const kept = browser.storage.session.set({ [askedKey]: text });
  const [isOpen] = await Promise.all([openPopup(), kept]);
  // Where the browser can't open the popup, as where it is open already, a tab does.
  if (!isOpen) await browser.tabs.create({ url: `${location.origin}/popup.html` });
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
