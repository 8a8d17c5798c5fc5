import { browser } from 'wxt/browser';
import { runPageScript } from './page-script.ts';
import { Panels, type PanelsOptions } from './panels.ts';
import { probeTab } from './probe-tab.ts';
import { sendToTab } from './tab-edges.ts';

type Edges = 'getTab' | 'isAllowed' | 'sendToTab' | 'runScript' | 'probe';

type Ground = Omit<PanelsOptions, Edges> & { readonly leftAlone: () => readonly string[] };

/** The door for the extension's own pages, in this browser. */
export function openPanels({ leftAlone, ...known }: Ground): Panels {
  return new Panels({
    ...known,
    sendToTab,
    getTab: (tab) => browser.tabs.get(tab),
    isAllowed: (origins) => browser.permissions.contains({ origins: [...origins] }),
    runScript: (tab) => runPageScript(tab, leftAlone()),
    probe: probeTab,
  });
}
