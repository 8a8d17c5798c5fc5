import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Grant, Keepers } from './erase-everything.ts';
import { unregisterPageScript } from './page-script.ts';
import type { Registers } from './registers.ts';
import type { Watch } from './watch.ts';

/** Everything that this browser keeps for the extension. */
export function browserKeepers(registers: Registers, watch: Watch): Keepers {
  return {
    stopPages: async () => {
      await unregisterPageScript();
      const open = await browser.tabs.query({});
      // Most have no script of ours that could hear it.
      const stop = { kind: 'stop' } as const;
      await Promise.allSettled(
        open.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, stop)),
      );
    },
    stopSync: async () => {
      await registers.stop();
      await watch.stop();
    },
    clearAlarms: () => browser.alarms.clearAll(),
    clearStorage: () =>
      Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]),
    granted: async () => {
      const { origins = [], permissions = [] } = await browser.permissions.getAll();
      return [
        ...origins.map((origin): Grant => ({ origins: [origin] })),
        ...permissions.map((name): Grant => ({ permissions: [name] })),
      ];
    },
    giveBack: (grant) =>
      browser.permissions.remove(grant as Parameters<typeof browser.permissions.remove>[0]),
    databases: async () =>
      (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name])),
    deleteDatabase: (name) =>
      new Promise((resolve, reject) => {
        deleteDB(name, { blocked: () => resolve(false) }).then(() => resolve(true), reject);
      }),
  };
}
