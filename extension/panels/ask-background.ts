import { browser } from 'wxt/browser';
import type { PanelAnswer, PanelMessage } from '../messages/panel-messages.ts';
import { takeEarly } from './early-answers.ts';

/** Asks the background from one of the extension's own pages. */
export async function askBackground<M extends PanelMessage>(
  message: M,
): Promise<PanelAnswer[M['kind']]> {
  const early = takeEarly(message) as Promise<PanelAnswer[M['kind']]> | undefined;
  return early ?? browser.runtime.sendMessage(message);
}
