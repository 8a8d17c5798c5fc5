import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RegisterState, RegisterStore } from '../../shared/register/register-store.ts';

interface RegisterDatabase extends DBSchema {
  /** One row: what is trusted. */
  state: { key: 'state'; value: RegisterState };
  /** Verified files by their SHA-256, as blobs: rows of records would take seconds to write. */
  files: { key: string; value: Blob };
}

/** Keeps the register in IndexedDB; a write that the device refuses (quota) rejects and leaves what was there. */
export function openRegisterStore(name = 'register'): RegisterStore {
  let opened: Promise<IDBPDatabase<RegisterDatabase>> | undefined;
  const database = () => {
    opened ??= openDB<RegisterDatabase>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('state');
        db.createObjectStore('files');
      },
    });
    return opened;
  };

  return {
    loadState: async () => (await database()).get('state', 'state'),
    saveState: async (state) => {
      await (await database()).put('state', state, 'state');
    },
    loadFile: async (sha256) => {
      const blob = await (await database()).get('files', sha256);
      return blob && new Uint8Array(await blob.arrayBuffer());
    },
    saveFile: async (sha256, bytes) => {
      await (await database()).put('files', new Blob([new Uint8Array(bytes)]), sha256);
    },
    listFiles: async () => (await database()).getAllKeys('files'),
    deleteFile: async (sha256) => (await database()).delete('files', sha256),
  };
}
