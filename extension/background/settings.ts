import { type Lang, langs } from '../../shared/messages/lang.ts';
import type { Rests } from './resting-origins.ts';
import { neverTried, type SyncRecord } from './sync-plan.ts';

/** What the reader has chosen, and what has to outlive the worker. */
export type Settings = {
  readonly lang: Lang;
  readonly pausedHosts: readonly string[];
  readonly sync: SyncRecord;
  readonly rests: Rests;
};

/** What of `chrome.storage.local` is needed. */
export interface SettingsStore {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings kept, and for what was never chosen: the browser's language, no paused site. */
async function loadSettings(store: SettingsStore, uiLanguage: string): Promise<Settings> {
  const { lang, pausedHosts, sync, rests } = await store.get(null);
  return {
    lang: langs.find((known) => known === lang) ?? (uiLanguage.startsWith('zh') ? 'zh' : 'en'),
    pausedHosts: Array.isArray(pausedHosts) ? pausedHosts : [],
    sync: isSyncRecord(sync) ? sync : neverTried,
    rests: isRests(rests) ? rests : {},
  };
}

function isSyncRecord(value: unknown): value is SyncRecord {
  return typeof value === 'object' && value !== null && 'failures' in value;
}

function isRests(value: unknown): value is Rests {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((until) => typeof until === 'string')
  );
}

/** The settings in force, and a way to change some of them. */
export class SettingsBox {
  readonly #store: SettingsStore;
  #value: Settings;

  private constructor(store: SettingsStore, value: Settings) {
    this.#store = store;
    this.#value = value;
  }

  static async open(store: SettingsStore, uiLanguage: string): Promise<SettingsBox> {
    return new SettingsBox(store, await loadSettings(store, uiLanguage));
  }

  get value(): Settings {
    return this.#value;
  }

  async change(some: Partial<Settings>): Promise<void> {
    this.#value = { ...this.#value, ...some };
    await this.#store.set({ ...some });
  }
}
