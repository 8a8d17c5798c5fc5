import { browser } from 'wxt/browser';
import type { ToPanel } from '../messages/panel-messages.ts';

/**
 * Opens the side panel of a window, or closes it. A browser opens one only at once, while it still holds what the reader did for
 * the cause: whether one was open is asked first, but not waited for.
 */
export async function toggleSidePanel(window: number): Promise<void> {
  const before = browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [window] });
  const opening = browser.sidePanel.open({ windowId: window });
  const wasOpen = (await before).length > 0;
  await opening;
  if (!wasOpen) return;
  const close: ToPanel = { kind: 'close-side-panel', window };
  await browser.runtime.sendMessage(close);
}
