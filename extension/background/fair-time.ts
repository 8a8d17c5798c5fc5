type FairTimeOptions = {
  /** Milliseconds of any clock that never goes back. */
  readonly clock: () => number;
  /** Lets the other tabs have a turn. */
  readonly pause: () => Promise<unknown>;
};

/**
 * The background's time, shared among tabs: of each tab one question is worked on at a time, in turns with those of the others, and
 * none gets more than its share. A page that asks for more, in whatever frames and however often it is loaded, has to wait
 * for it, or its text counts as not checked.
 */
export class FairTime {
  readonly #options: FairTimeOptions;
  readonly #last = new Map<number, Promise<unknown>>();
  readonly #spent = new Map<number, Map<string, Spent>>();

  constructor(options: FairTimeOptions) {
    this.#options = options;
  }

  /** Works on a question after all that was asked for this tab before. */
  async inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(tab) ?? Promise.resolve();
    const own = before.then(work, work);
    this.#last.set(tab, own);
    try {
      return await own;
    } finally {
      if (this.#last.get(tab) === own) this.#last.delete(tab);
    }
  }

  /** Whether the tab has had its share by now, of which there is one for each register: none uses up another's. */
  isSpent(tab: number, register = ''): boolean {
    return this.#spentBy(tab, register) >= shareMs;
  }

  /** A stretch of work, which counts, and then a turn for the others. */
  async stretch<T>(tab: number, work: () => T, register = ''): Promise<T> {
    const { clock, pause } = this.#options;
    const start = clock();
    const result = work();
    const spent = { ms: this.#spentBy(tab, register) + clock() - start, at: clock() };
    this.#spent.set(tab, (this.#spent.get(tab) ?? new Map()).set(register, spent));
    await pause();
    return result;
  }

  forget(tab: number): void {
    this.#spent.delete(tab);
  }

  #spentBy(tab: number, register: string): number {
    const { ms, at } = this.#spent.get(tab)?.get(register) ?? { ms: 0, at: 0 };
    return Math.max(0, ms - (this.#options.clock() - at) * renewed);
  }
}

type Spent = { readonly ms: number; readonly at: number };

/** The share that a tab has at once; a page of the corpus takes some tens of milliseconds. */
export const shareMs = 4000;
/** The share that a tab has of each second from then on. */
const renewed = 0.05;
