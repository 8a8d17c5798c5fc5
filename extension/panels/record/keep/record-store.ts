import { type DBSchema, openDB } from 'idb';
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

export function openRecordStore(): RecordStore {
  const opened = openDB<RecordDatabase>('query-records', 1, {
    upgrade: (database) => {
      database.createObjectStore('records', { keyPath: 'sha256' });
    },
  });
  return {
    all: async () => (await opened).getAll('records'),
    get: async (sha256) => (await opened).get('records', sha256),
    put: async (record) => {
      await (await opened).put('records', record);
    },
    erase: async (sha256) => (await opened).delete('records', sha256),
  };
}
