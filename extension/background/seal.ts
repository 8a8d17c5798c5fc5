/** What of `chrome.storage.session` is needed: it outlives the worker, and ends with the browser. */
export interface SealStore {
  get(keys: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** While a page of the extension's is sealed (开标前), the extension sends no request of any kind. */
export class Seal {
  readonly #store: SealStore;
  readonly #tabs: Set<number>;
  #ending = new AbortController();

  private constructor(store: SealStore, tabs: readonly number[]) {
    this.#store = store;
    this.#tabs = new Set(tabs);
  }

  static async restore(store: SealStore): Promise<Seal> {
    const { [key]: tabs } = await store.get(key);
    return new Seal(store, Array.isArray(tabs) ? tabs.filter(Number.isSafeInteger) : []);
  }

  get isOn(): boolean {
    return this.#tabs.size > 0;
  }

  /** Once this is through, no request is on its way, and the seal outlives the worker. */
  async put(tab: number): Promise<void> {
    this.#tabs.add(tab);
    this.#ending.abort();
    await this.#save();
  }

  async lift(tab: number): Promise<void> {
    if (!this.#tabs.delete(tab)) return;
    await this.#save();
  }

  /** `fetch`, as far as nothing is sealed. */
  readonly fetch: typeof fetch = (input, init) => {
    if (this.isOn) return Promise.reject(new Error('Sealed: no request is sent'));
    if (this.#ending.signal.aborted) this.#ending = new AbortController();
    const signals = [this.#ending.signal, ...(init?.signal ? [init.signal] : [])];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };

  #save(): Promise<void> {
    return this.#store.set({ [key]: [...this.#tabs] });
  }
}

const key = 'sealedTabs';
