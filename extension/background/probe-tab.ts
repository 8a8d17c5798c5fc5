import { browser } from 'wxt/browser';

/**
 * What is to be had of a tab whose page has said nothing: it is still loading or too busy, our script is there, it isn't, or the
 * browser lets nobody in (its own pages, its PDF viewer, a page that could not be loaded).
 */
export type TabProbe = 'waiting' | 'there' | 'absent' | 'refused';

export async function probeTab(tab: number): Promise<TabProbe> {
  const { status } = await browser.tabs.get(tab).catch(() => ({ status: undefined }));
  if (status !== 'complete') return 'waiting';
  const target = { tabId: tab };
  const asked = browser.scripting
    .executeScript({ target, func: isThere, injectImmediately: true })
    .then(([answer]): TabProbe => (answer?.result === true ? 'there' : 'absent'))
    .catch((): TabProbe => 'refused');
  const patience = new Promise<TabProbe>((resolve) =>
    setTimeout(resolve, longestWaitMs, 'waiting'),
  );
  return Promise.race([asked, patience]);
}

const longestWaitMs = 500;

/** Runs in the page's document, in our own world there (`extension/page/world.ts`). */
function isThere(): boolean {
  const own = (globalThis as { [key: symbol]: { annotation?: unknown } | undefined })[
    Symbol.for('lucheng')
  ];
  return own?.annotation !== undefined;
}
