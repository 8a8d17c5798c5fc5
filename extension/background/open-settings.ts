import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/page-messages.ts';
import type { PinnedSources } from '../pinned-source.ts';
import { browserKeepers } from './browser-keepers.ts';
import { Dismissals } from './dismissals.ts';
import { eraseEverything } from './erase-everything.ts';
import { lastPolicy, readAndKeepPolicy } from './managed-policy.ts';
import { NetworkNotes } from './network-notes.ts';
import { runInOpenTabs, tabsOf } from './page-script.ts';
import { readAtOnce } from './read-at-once.ts';
import type { Registers } from './registers.ts';
import { SettingsBox } from './settings.ts';
import { SettingsDoor } from './settings-door.ts';
import { matchesOf } from './sites.ts';
import type { Watch } from './watch.ts';

/**
 * What is kept on this device of settings and requests, under the organisation's policy as it was last known: what it is now, `policy`,
 * comes seconds later in a browser that has just been started.
 */
export async function openSettings(sources: PinnedSources) {
  const local = readAtOnce(browser.storage.local);
  const { managed } = browser.storage;
  const policy = readAndKeepPolicy({ managed, local }, sources);
  const [settings, last, notes, dismissals] = await Promise.all([
    SettingsBox.open(local, browser.i18n.getUILanguage()),
    lastPolicy({ local }, sources),
    NetworkNotes.open(local),
    Dismissals.open(local),
  ]);
  settings.holdTo(last ?? (await policy));
  return { settings, notes, dismissals, policy };
}

type DoorParts = Omit<Awaited<ReturnType<typeof openSettings>>, 'policy'> & {
  readonly registers: Registers;
  readonly watch: Watch;
  readonly sources: PinnedSources;
  readonly leftAlone: () => readonly string[];
  readonly registerScript: () => Promise<void>;
  readonly sendToTab: (tab: number, message: ToPage) => void;
  readonly redraw: () => Promise<void>;
};

/** The door to them, with what a change of theirs does to open pages. */
export function openSettingsDoor(parts: DoorParts): SettingsDoor {
  const { leftAlone, registerScript, sendToTab, redraw, registers, watch } = parts;
  return new SettingsDoor({
    ...parts,
    effects: {
      registerScript,
      redraw,
      stopOn: async (hosts) => {
        for (const tab of await tabsOf(hosts)) sendToTab(tab, { kind: 'stop' });
      },
      runOn: (hosts) => runInOpenTabs(matchesOf(hosts), leftAlone()),
    },
    erase: () => eraseEverything(browserKeepers(registers, watch)),
  });
}
