import { browser } from 'wxt/browser';
import type { ToPanel } from '../../messages/panel-messages.ts';

/** The command that opens the panel of a window closes it too, and a page can only be closed by itself. */
export async function closeWhenAsked(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  browser.runtime.onMessage.addListener((message: ToPanel) => {
    if (message.kind === 'close-side-panel' && message.window === id) window.close();
  });
}
