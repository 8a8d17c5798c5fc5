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
  const [tab, { id }, asked] = await Promise.all([
    tabInAddress(page.URL) ?? activeTab(),
    browser.windows.getCurrent(),
    takeAsked(),
  ]);
  const { all, acts } = keepWatchList();
  const openSide = async (windowId: number) => {
    await (findSidebar()?.open() ?? browser.sidePanel.open({ windowId }));
    page.defaultView?.close();
  };
  const search = (part: string) => askBackground({ kind: 'search', part }).catch(() => undefined);
  await startPanel({
    page,
    tabNow: async () => tab,
    draw: (props) => (
      <Popup
        {...props}
        {...{ search, asked }}
        watched={all.value}
        watch={acts}
        {...(id !== undefined && { openSide: () => openSide(id) })}
      />
    ),
  });
}
