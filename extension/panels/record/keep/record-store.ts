import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptRecord } from './kept-record.ts';

interface RecordDatabase extends DBSchema {
  /** By SHA-256. */
  records: { key: string; value: KeptRecord };
}

/** Where records are kept until somebody erases them: on this device, and in this profile of the browser. */
export type RecordStore = {
  readonly all: () => Promise<readonly KeptRecord[]>;
  readonly get: (sha256: string) => Promise<KeptRecord | undefined>;
  /** Rejects where the device has no room. */
  readonly put: (record: KeptRecord) => Promise<void>;
  readonly erase: (sha256: string) => Promise<void>;
};

/** Opens the database for each of these alone: one that stays open could not be erased from the settings. */
export function recordStore(): RecordStore {
  return {
    all: () => use((database) => database.getAll('records')),
    get: (sha256) => use((database) => database.get('records', sha256)),
    put: (record) => use(async (database) => void (await database.put('records', record))),
    erase: (sha256) => use((database) => database.delete('records', sha256)),
  };
}

async function use<T>(act: (database: IDBPDatabase<RecordDatabase>) => Promise<T>): Promise<T> {
  const database = await openDB<RecordDatabase>('query-records', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('records', { keyPath: 'sha256' }),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}
