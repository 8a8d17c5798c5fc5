import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { WatchedAgency } from './watched-agency.ts';

interface WatchDatabase extends DBSchema {
  agencies: { key: string; value: WatchedAgency };
}

/** The watch list of this device. */
export type WatchStore = {
  readonly all: () => Promise<readonly WatchedAgency[]>;
  /**
   * All of them at once, or none: who is given another agency for one has it kept, `null` takes it off the list, and what `change` adds is new on it.
   * Nothing else writes meanwhile.
   */
  readonly change: (
    change: (all: readonly WatchedAgency[]) => WatchListChange,
  ) => Promise<readonly WatchedAgency[]>;
};

export type WatchListChange = {
  readonly put?: readonly WatchedAgency[];
  readonly remove?: readonly string[];
};

/** Opens the database for each of these alone: one that stays open could not be erased from the settings. */
export function watchStore(): WatchStore {
  return {
    all: () => use((database) => database.getAll('agencies')),
    change: (change) =>
      use(async (database) => {
        const writing = database.transaction('agencies', 'readwrite');
        const { store } = writing;
        const { put = [], remove = [] } = change(await store.getAll());
        await Promise.all([
          ...put.map((one) => store.put(one)),
          ...remove.map((code) => store.delete(code)),
        ]);
        const after = await store.getAll();
        await writing.done;
        return after;
      }),
  };
}

async function use<T>(act: (database: IDBPDatabase<WatchDatabase>) => Promise<T>): Promise<T> {
  const database = await openDB<WatchDatabase>('watch-list', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('agencies', { keyPath: 'code' }),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}
