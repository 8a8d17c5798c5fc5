import { browser } from 'wxt/browser';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { saveFile } from '../../../shared/view/save-file.ts';
import { askBackground } from '../ask-background.ts';
import { startPanel } from '../start-panel.tsx';
import { keepWatchList } from '../watch/keep-watch-list.ts';
import { activeTab, tabInAddress } from '../which-tab.ts';
import { closeWhenAsked } from './close-when-asked.ts';
import { SidePanel } from './side-panel.tsx';

/** Follows the tab in front of its window, or stays with the one that `?tab=` names. */
export async function startSidePanel(page: Document): Promise<void> {
  const fixed = tabInAddress(page.URL);
  const { all, acts } = keepWatchList();
  const renew = await startPanel({
    page,
    tabNow: async () => fixed ?? activeTab(),
    draw: async () => (props) => (
      <SidePanel
        {...props}
        watched={all.value}
        watch={acts}
        badgesOf={(tab) => askBackground({ kind: 'badges', tab }).catch(() => undefined)}
        search={(part) => askBackground({ kind: 'search', part }).catch(() => undefined)}
        now={() => toInstant(Date.now())}
        copy={(text) => navigator.clipboard.writeText(text)}
        save={(name, text) => saveFile(page, name, new Blob([text], { type: 'text/csv' }))}
      />
    ),
  });
  if (fixed !== undefined) return;
  browser.tabs.onActivated.addListener(renew);
  await closeWhenAsked();
}
