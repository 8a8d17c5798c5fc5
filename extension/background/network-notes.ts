import {
  type NetworkEntry,
  type NetworkLog,
  noRequests,
  withRequest,
} from '../messages/network-log.ts';
import type { SettingsStore } from './settings.ts';

const key = 'network';

/** Notes every request on this device, and nowhere else. */
export class NetworkNotes {
  readonly #store: SettingsStore;
  #log: NetworkLog;
  #written: Promise<void> = Promise.resolve();

  private constructor(store: SettingsStore, log: NetworkLog) {
    this.#store = store;
    this.#log = log;
  }

  static async open(store: SettingsStore): Promise<NetworkNotes> {
    const { [key]: kept } = await store.get(null);
    return new NetworkNotes(store, isLog(kept) ? kept : noRequests);
  }

  get log(): NetworkLog {
    return this.#log;
  }

  /** A device that refuses to write (quota) keeps the note as long as the worker lives: no request fails over its note. */
  note(entry: NetworkEntry): Promise<void> {
    this.#log = withRequest(this.#log, entry);
    const log = this.#log;
    this.#written = this.#written
      .then(() => this.#store.set({ [key]: log }))
      .catch(() => undefined);
    return this.#written;
  }
}

function isLog(value: unknown): value is NetworkLog {
  if (typeof value !== 'object' || value === null) return false;
  const { entries, earlier, totalBytes } = value as Record<string, unknown>;
  return (
    Array.isArray(entries) && Number.isSafeInteger(earlier) && Number.isSafeInteger(totalBytes)
  );
}
