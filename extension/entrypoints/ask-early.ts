import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PanelMessage } from '../messages/panel-messages.ts';
import { noteEarly } from '../panels/early-answers.ts';
import { activeTab, tabInAddress } from '../panels/which-tab.ts';

/** In the head of popup and side panel: asks what they draw while the browser still loads what draws it. */
export default defineUnlistedScript(async () => {
  const ask = (message: PanelMessage) => noteEarly(message, browser.runtime.sendMessage(message));
  ask({ kind: 'settings' });
  ask({ kind: 'tab-state', tab: tabInAddress(document.URL) ?? (await activeTab()) });
});
