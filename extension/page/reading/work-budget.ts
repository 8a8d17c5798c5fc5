/**
 * How soon a page is read again: at once, as it were, as long as little was read lately, and otherwise so late that reading takes a two
 * hundredth of the time. What is read in between is never older than `longestWaitMs`, whatever the page does.
 */
export class WorkBudget {
  readonly #clock: () => number;
  #spentMs = 0;
  #at = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  spend(ms: number): void {
    this.#spentMs = this.#stillSpent() + ms;
    this.#at = this.#clock();
  }

  waitMs(): number {
    const waitMs = (this.#stillSpent() - atOnceMs) / share;
    return Math.min(Math.max(waitMs, shortestWaitMs), longestWaitMs);
  }

  #stillSpent(): number {
    return Math.max(0, this.#spentMs - (this.#clock() - this.#at) * share);
  }
}

/** Of each second. */
const share = 1 / 200;
/** So much may be spent before that counts: some readings of an ordinary page. */
const atOnceMs = 40;
const shortestWaitMs = 150;
const longestWaitMs = 10_000;
