import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PanelMessage } from '../../messages/panel-messages.ts';
import type { TabState } from '../../messages/tab-state.ts';
import { askBackground } from '../ask-background.ts';
import { dressPage } from '../parts/dress-page.ts';
import { Popup } from './popup.tsx';

/** Shows the tab of the window, or the one that `?tab=` names where the popup stands in a tab of its own. */
export async function startPopup(page: Document): Promise<void> {
  const tab = tabInAddress(page.URL) ?? (await activeTab());
  const state = signal<TabState | undefined>(undefined);
  const refresh = async () => {
    state.value = await askBackground({ kind: 'tab-state', tab });
  };
  const ask = async (message: PanelMessage) => {
    const answer = askBackground(message);
    await refresh();
    await answer;
    await refresh();
  };
  const allow = async (origins: readonly string[]) => {
    await browser.permissions.request({ origins: [...origins] });
    await refresh();
  };
  const Root = () => state.value && <Popup state={state.value} ask={ask} allow={allow} />;

  const [{ settings }] = await Promise.all([askBackground({ kind: 'settings' }), refresh()]);
  dressPage(page, settings);
  render(<Root />, page.getElementById('popup') ?? page.body);
  // Verdicts end by themselves, pages change, a register arrives: the list is as short-lived as the popup.
  setInterval(refresh, refreshMs);
}

const refreshMs = 1000;

function tabInAddress(address: string): number | undefined {
  const tab = new URL(address).searchParams.get('tab');
  return tab === null || !/^\d+$/.test(tab) ? undefined : Number(tab);
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? 0;
}
