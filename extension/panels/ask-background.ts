import { browser } from 'wxt/browser';
import type { PanelAnswer, PanelMessage } from '../messages/panel-messages.ts';

/** Asks the background from one of the extension's own pages. */
export async function askBackground<M extends PanelMessage>(
  message: M,
): Promise<PanelAnswer[M['kind']]> {
  return browser.runtime.sendMessage(message);
}
