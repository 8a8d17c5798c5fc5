import { browser } from 'wxt/browser';
import { saveFile } from '../../../shared/view/save-file.ts';
import {
  readSettingsFile,
  settingsFileName,
  writeSettingsFile,
} from '../../settings/settings-file.ts';
import { watchStore } from '../../watching/watch-store.ts';
import { askBackground } from '../ask-background.ts';
import { keepWatchList } from '../watch/keep-watch-list.ts';
import type { SettingsActs, SettingsView } from './settings-props.ts';

type Page = {
  readonly view: () => SettingsView | undefined;
  readonly refresh: () => Promise<void>;
  /** Nothing is asked of the background from here on: a question would start it anew. */
  readonly rest: () => void;
};

/** What the reader can do, done by way of the browser and the background. */
export function actOnSettings({ view, refresh, rest }: Page): SettingsActs {
  const change: SettingsActs['change'] = async (some) => {
    await askBackground({ kind: 'change-settings', change: some });
    await refresh();
  };
  const { acts: watch } = keepWatchList();
  return {
    change,
    allow: async (origins) => {
      const isGranted = await browser.permissions.request({ origins: [...origins] });
      await refresh();
      return isGranted;
    },
    giveBack: async (origins) => {
      const { permissions } = browser;
      const isTaken = await permissions.remove({ origins: [...origins] }).catch(() => false);
      await refresh();
      return isTaken;
    },
    undo: async ({ code, page }) => {
      await askBackground({ kind: 'undo-dismissal', code, page });
      await refresh();
    },
    exportFile: async () => {
      const settings = view()?.state.settings;
      if (settings === undefined) return;
      const text = writeSettingsFile({ settings, watched: await watchStore().all() });
      saveFile(document, settingsFileName, new Blob([text], { type: 'application/json' }));
    },
    importFile: async (text) => {
      const read = readSettingsFile(text);
      if (read.kind === 'faulty') return read.faults;
      const { settings, watched } = read.value;
      const isTaken = watched.length === 0 || (await watch.add(watched));
      if (!isTaken) return [{ field: 'watched', rule: 'too-long' }];
      await change(settings);
      return [];
    },
    erase: async () => {
      rest();
      return (await askBackground({ kind: 'erase-everything' })).stillOpen;
    },
    beginAnew: () => browser.runtime.reload(),
  };
}
