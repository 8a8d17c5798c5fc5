import { browser } from 'wxt/browser';

/** The tab that `?tab=` names, for a panel that stands in a tab of its own. */
export function tabInAddress(address: string): number | undefined {
  const tab = new URL(address).searchParams.get('tab');
  return tab === null || !/^\d+$/.test(tab) ? undefined : Number(tab);
}

/** The tab that is in front in the panel's window; 0, which no tab has, where none is. */
export async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? 0;
}
