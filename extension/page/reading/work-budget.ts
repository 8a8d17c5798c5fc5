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

/** Of each second: 5 ms, less than a third of one picture at sixty a second, for the page may stay open all day. */
const share = 1 / 200;
/** So much may be spent before that counts: two readings of a page of 20,000 text nodes, 20 ms each (docs/benchmarks.md). */
const atOnceMs = 40;
/** Changes come in bursts: one reading for each. */
const shortestWaitMs = 150;
/** As long as a reader may be kept from a name that has come. */
const longestWaitMs = 10_000;
