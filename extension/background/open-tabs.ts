import { browser } from 'wxt/browser';
import type { Lang } from '../../shared/messages/lang.ts';
import type { Dismissals } from './dismissals.ts';
import { hears, showBadge, showOff } from './tab-edges.ts';
import { Tabs, type TabsOptions } from './tabs.ts';

type Ground = Pick<TabsOptions, 'frames' | 'registers' | 'now' | 'sendToTab'> & {
  readonly dismissals: Dismissals;
  readonly lang: () => Lang;
};

/** What is known of the tabs of this browser, and what its toolbar shows of each. */
export function openTabs({ dismissals, lang, ...known }: Ground): Tabs {
  showOff(lang());
  return new Tabs({
    ...known,
    alarms: browser.alarms,
    hears,
    showBadge: showBadge(lang),
    dismissedIn: (tab) => dismissedInTab(dismissals, tab),
  });
}

/** Most readers have dismissed nothing: then no tab is asked for its address. */
async function dismissedInTab(dismissals: Dismissals, tab: number): Promise<ReadonlySet<string>> {
  if (dismissals.all.length === 0) return new Set();
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return new Set(dismissals.on(url).map(({ code }) => code));
}
