import { browser } from 'wxt/browser';
import { findSidebar } from '../../sidebar.ts';
import { askBackground } from '../ask-background.ts';
import { startPanel } from '../start-panel.tsx';
import { keepWatchList } from '../watch/keep-watch-list.ts';
import { activeTab, tabInAddress } from '../which-tab.ts';
import { Popup } from './popup.tsx';
import { takeAsked } from './take-asked.ts';

/** Shows the tab of the window, or the one that `?tab=` names where the popup stands in a tab of its own. */
export async function startPopup(page: Document): Promise<void> {
  const fixed = tabInAddress(page.URL);
  const tab = fixed === undefined ? activeTab() : Promise.resolve(fixed);
  const around = Promise.all([browser.windows.getCurrent(), takeAsked()]);
  const { all, acts } = keepWatchList();
  const open = async (windowId: number) => {
    await (findSidebar()?.open() ?? browser.sidePanel.open({ windowId }));
    page.defaultView?.close();
  };
  const search = (part: string) => askBackground({ kind: 'search', part }).catch(() => undefined);
  const badgesOf = (tab: number) => askBackground({ kind: 'badges', tab }).catch(() => undefined);
  // All are asked at once: each answer takes its time.
  await startPanel({
    page,
    tabNow: () => tab,
    draw: async () => {
      const [{ id }, asked] = await around;
      const openSide = id === undefined ? {} : { openSide: () => open(id) };
      return (props) => (
        <Popup
          {...props}
          {...{ search, asked, badgesOf }}
          {...openSide}
          watched={all.value}
          watch={acts}
        />
      );
    },
  });
}
