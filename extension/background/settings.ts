import { noPolicy, type Policy } from '../settings/policy.ts';
import { chosenSettings, type ReaderSettings, usualSettings } from '../settings/reader-settings.ts';
import type { Rests } from './resting-origins.ts';
import type { SyncRecord } from './sync-plan.ts';

/** What the reader has chosen, and what has to outlive the worker. */
export type Settings = ReaderSettings & {
  /** By the city's code. */
  readonly syncs: Readonly<Record<string, SyncRecord>>;
  readonly rests: Rests;
};

/** What of `chrome.storage.local` is needed. */
export interface SettingsStore {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

function areSyncs(value: unknown): value is Settings['syncs'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (one) => typeof one === 'object' && one !== null && 'failures' in one,
    )
  );
}

function isRests(value: unknown): value is Rests {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((until) => typeof until === 'string')
  );
}

/** The settings in force, what the organisation has fixed of them, and a way to change the others. */
export class SettingsBox {
  readonly #store: SettingsStore;
  #chosen: Settings;
  #policy: Policy = noPolicy;

  private constructor(store: SettingsStore, chosen: Settings) {
    this.#store = store;
    this.#chosen = chosen;
  }

  static async open(store: SettingsStore, uiLanguage: string): Promise<SettingsBox> {
    const kept = await store.get(null);
    const { syncs, rests } = kept;
    return new SettingsBox(store, {
      ...usualSettings(uiLanguage),
      ...chosenSettings(kept),
      syncs: areSyncs(syncs) ? syncs : {},
      rests: isRests(rests) ? rests : {},
    });
  }

  get value(): Settings {
    return { ...this.#chosen, ...this.#policy.fixed };
  }

  get policy(): Policy {
    return this.#policy;
  }

  /** What the organisation fixes from now on; without it, what the reader has chosen holds again. */
  holdTo(policy: Policy): void {
    this.#policy = policy;
  }

  /** What is fixed stays as it is. Where the device refuses to write (quota), the rest holds as long as the worker lives: no check fails over it. */
  async change(some: Partial<Settings>): Promise<void> {
    const { fixed } = this.#policy;
    const free = Object.fromEntries(Object.entries(some).filter(([name]) => !(name in fixed)));
    this.#chosen = { ...this.#chosen, ...free };
    await this.#store.set(free).catch(() => undefined);
  }
}
