import { browser } from 'wxt/browser';

/**
 * What is to be had of a tab whose page has said nothing: it is still loading or too busy, our script is there, it isn't, or the
 * browser lets no extension in (its own pages, its PDF viewer, a page that could not be loaded).
 */
export type TabProbe = 'waiting' | 'there' | 'absent' | 'refused';

export async function probeTab(tab: number): Promise<TabProbe> {
  const { status } = await browser.tabs.get(tab).catch(() => ({ status: undefined }));
  if (status !== 'complete') return 'waiting';
  const target = { tabId: tab };
  const asked = browser.scripting
    .executeScript({ target, func: lookAround, injectImmediately: true })
    .then(([answer]): TabProbe => answer?.result ?? 'waiting')
    .catch((): TabProbe => 'refused');
  const patience = new Promise<TabProbe>((resolve) =>
    setTimeout(resolve, longestWaitMs, 'waiting'),
  );
  return Promise.race([asked, patience]);
}

const longestWaitMs = 500;

/**
 * Runs in the page's document, in our own world there (`extension/page/browser/world.ts`). In one with a frame named like the browser's
 * interface, opened before we were let in, our script gets none.
 */
function lookAround(): 'there' | 'absent' | 'refused' {
  const here = globalThis as unknown as {
    readonly chrome?: { readonly runtime?: object };
    readonly [key: symbol]:
      | { readonly annotation?: object; readonly own?: { readonly runtime?: object } }
      | undefined;
  };
  const own = here[Symbol.for('lucheng')];
  if (own?.annotation !== undefined) return 'there';
  return (own?.own ?? here.chrome)?.runtime === undefined ? 'refused' : 'absent';
}
