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
  readonly #spent = new Map<number, { readonly ms: number; readonly at: number }>();

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

  /** Whether the tab has had its share by now. */
  isSpent(tab: number): boolean {
    return this.#spentBy(tab) >= shareMs;
  }

  /** A stretch of work, which counts, and then a turn for the others. */
  async stretch<T>(tab: number, work: () => T): Promise<T> {
    const { clock, pause } = this.#options;
    const start = clock();
    const result = work();
    this.#spent.set(tab, { ms: this.#spentBy(tab) + clock() - start, at: clock() });
    await pause();
    return result;
  }

  forget(tab: number): void {
    this.#spent.delete(tab);
  }

  #spentBy(tab: number): number {
    const { ms, at } = this.#spent.get(tab) ?? { ms: 0, at: 0 };
    return Math.max(0, ms - (this.#options.clock() - at) * renewed);
  }
}

/** The share that a tab has at once; a page of the corpus takes some tens of milliseconds. */
export const shareMs = 4000;
/** The share that a tab has of each second from then on. */
const renewed = 0.05;
