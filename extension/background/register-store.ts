import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RegisterState, RegisterStore } from '../../shared/register/reader/register-store.ts';

interface RegisterDatabase extends DBSchema {
  /** One row: what is trusted. */
  state: { key: 'state'; value: RegisterState };
  /** Verified files by their SHA-256, as blobs: rows of records would take seconds to write. */
  files: { key: string; value: Blob };
}

/** Keeps one city's register in a database of its own; a write that the device refuses (quota) rejects and leaves what was there. */
export function openRegisterStore(jurisdiction: string): RegisterStore {
  const name = `register-${jurisdiction}`;
  let opened: Promise<Database> | undefined;
  const close = async () => {
    const database = await opened?.catch(() => undefined);
    opened = undefined;
    database?.close();
  };
  /** A connection that the browser has ended (site data cleared, device full for a while) fails for ever: once, it is opened anew. */
  const use = async <T>(act: (database: Database) => Promise<T>): Promise<T> => {
    const once = async () => {
      opened ??= open(name);
      return act(await opened);
    };
    try {
      return await once();
    } catch {
      await close();
      return once();
    }
  };

  return {
    loadState: () => use((database) => database.get('state', 'state')),
    saveState: async (state) => {
      await use((database) => database.put('state', state, 'state'));
    },
    loadFile: async (sha256) => {
      const blob = await use((database) => database.get('files', sha256));
      return blob && new Uint8Array(await blob.arrayBuffer());
    },
    saveFile: async (sha256, bytes) => {
      const blob = new Blob([new Uint8Array(bytes)]);
      await use((database) => database.put('files', blob, sha256));
    },
    listFiles: () => use((database) => database.getAllKeys('files')),
    deleteFile: (sha256) => use((database) => database.delete('files', sha256)),
  };
}

type Database = IDBPDatabase<RegisterDatabase>;

function open(name: string): Promise<Database> {
  return openDB<RegisterDatabase>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('state');
      db.createObjectStore('files');
    },
    // Whoever erases it must not wait for this connection to end.
    blocking: (_, __, { target }) => (target as IDBDatabase).close(),
  });
}
