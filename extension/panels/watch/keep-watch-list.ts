import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { toInstant } from '../../../shared/time/shanghai.ts';
import type { ListedAgency } from '../../settings/listed-agency.ts';
import { addAgencies, markRead } from '../../watching/change-watch-list.ts';
import { isWatchState, watchKey, watchStateOf } from '../../watching/watch-state.ts';
import type { WatchListChange } from '../../watching/watch-store.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';
import { askBackground } from '../ask-background.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { WatchActs } from './watch-acts.ts';

export type KeptWatchList = {
  /** Undefined until it has been read once. */
  readonly all: ReadonlySignal<readonly WatchedAgency[] | undefined>;
  readonly acts: WatchActs;
};

/** The watch list as one of the extension's own pages shows it, whoever changes it. */
export function keepWatchList(): KeptWatchList {
  const { local } = browser.storage;
  // Most readers watch nobody: then nothing of it is loaded.
  const open = async () => (await import('../../watching/watch-store.ts')).watchStore();
  const all = signal<readonly WatchedAgency[] | undefined>(undefined);
  const refresh = oneAtATime(async () => {
    const { [watchKey]: state } = await local.get(watchKey);
    all.value = isWatchState(state) && state.watched > 0 ? await (await open()).all() : [];
  });
  const change = async (make: (all: readonly WatchedAgency[]) => WatchListChange) => {
    const { [watchKey]: state } = await local.get(watchKey);
    // First: a list that is there but said to be empty would never be looked at.
    if (!isWatchState(state) || state.watched === 0)
      await local.set({ [watchKey]: { watched: 1, unread: 0 } });
    const after = await (await open()).change(make);
    await local.set({ [watchKey]: watchStateOf(after) });
    await askBackground({ kind: 'look-at-watched' }).catch(() => undefined);
    await refresh();
  };
  browser.storage.onChanged.addListener((changes) => {
    if (watchKey in changes) void refresh();
  });
  void refresh();
  return {
    all,
    acts: {
      add: async (listed: readonly ListedAgency[]) => {
        // At once: a browser asks its user only while it still holds what they did for the cause.
        if ((all.value ?? []).length === 0) void allowNotifications();
        let isTaken = true;
        await change((kept) => {
          const added = addAgencies(kept, listed, toInstant(Date.now()));
          isTaken = added !== undefined;
          return added ?? {};
        });
        return isTaken;
      },
      remove: (codes) => change(() => ({ remove: codes })),
      markRead: (seen) => change((kept) => markRead(kept, seen)),
      allowNotifications,
    },
  };
}

/** Whether the browser, which asks the reader once, lets notifications be shown. */
function allowNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}
