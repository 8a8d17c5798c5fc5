import type { Instant } from '../../../shared/time/instant.ts';
import { nextDueAt, type PublishingState, publicationDueAt } from './next-due.ts';
import { type Published, type PublishOptions, publish } from './publish.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { sweepFiles } from './sweep-files.ts';

/** Publishes one at a time, remembers failures, and knows when it is needed again. */
export class Publisher {
  readonly #desk: PublishingDesk;
  #running: Promise<unknown> = Promise.resolve();

  constructor(desk: PublishingDesk) {
    this.#desk = desk;
  }

  publishNow(now: Instant, options: PublishOptions): Promise<Published> {
    return this.#inTurn(now, () => publish(this.#desk, now, options));
  }

  /** Does what is due at `now`, if anything. */
  tend(now: Instant): Promise<void> {
    return this.#inTurn(now, async () => {
      const due = publicationDueAt(this.state(), now);
      try {
        if (due !== undefined && due <= now) await publish(this.#desk, now, { rewrite: false });
      } finally {
        await sweepFiles(this.#desk, now);
      }
    });
  }

  nextDueAt(now: Instant): Instant | undefined {
    return nextDueAt(this.state(), now);
  }

  state(): PublishingState {
    const { projections, publications, batches, files } = this.#desk;
    const last = publications.last();
    return {
      hasNews:
        projections.hasDirty() ||
        batches.notArchived().length > 0 ||
        (publications.halt() === undefined && this.#isBehind()),
      last,
      failure: publications.failure(),
      nextChangeAt: projections.nextChangeAt(),
      oldestSuperseded: files.oldestSuperseded(),
    };
  }

  #isBehind(): boolean {
    const { entries, publications } = this.#desk;
    const told = publications.last()?.ledger.size ?? 0;
    return publications.recordsChanged() || entries.head().size !== told;
  }

  /** One at a time; what fails is remembered and thrown on. */
  #inTurn<T>(now: Instant, task: () => Promise<T>): Promise<T> {
    const turn = this.#running.then(task).catch((error: unknown) => {
      this.#desk.publications.recordFailure(now, String(error));
      throw error;
    });
    this.#running = turn.catch(() => undefined);
    return turn;
  }
}
