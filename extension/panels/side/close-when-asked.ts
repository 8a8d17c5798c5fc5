import { browser } from 'wxt/browser';
import type { ToPanel } from '../../messages/panel-messages.ts';

/** The command that opens the panel of a window closes it too, and a page can only be closed by itself. */
export async function closeWhenAsked(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  browser.runtime.onMessage.addListener((message: ToPanel) => {
    if (isToClose(message, { window: id, openedAt: performance.timeOrigin })) window.close();
  });
}

type OpenPanel = { readonly window: number | undefined; readonly openedAt: number };

export function isToClose({ kind, window, openedBefore }: ToPanel, panel: OpenPanel): boolean {
  return kind === 'close-side-panel' && window === panel.window && panel.openedAt < openedBefore;
}
