import type { Instant } from '../../../shared/time/instant.ts';
import { earliest } from '../../../shared/time/interval.ts';
import { type ExportState, exportDueAt, exportMakeDueAt } from '../exporting/export-due.ts';
import { tendExport } from '../exporting/tend-export.ts';
import { nextDueAt, overdueAt, type PublishingState, publicationDueAt } from './next-due.ts';
import { type Published, type PublishOptions, publish } from './publish.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { rebaseAt } from './put-contents.ts';
import { renewHead } from './renew-head.ts';
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
      await this.#renewOverdue(now);
      const due = publicationDueAt(this.state(), now);
      try {
        if (isDue(due, now)) await publish(this.#desk, now, { rewrite: false });
      } finally {
        await sweepFiles(this.#desk, now);
      }
      const state = this.#exportState();
      if (!isDue(exportDueAt(state, now), now)) return;
      await tendExport(this.#desk, now, isDue(exportMakeDueAt(state, now), now));
    });
  }

  nextDueAt(now: Instant): Instant | undefined {
    return earliest([nextDueAt(this.state(), now), exportDueAt(this.#exportState(), now)]);
  }

  state(): PublishingState {
    const { stale, publications, sweepFailures, batches, files, exports } = this.#desk;
    const last = publications.last();
    // Until its own first head a desk doesn't know which files readers go by, so none is superseded.
    const oldestSuperseded = last && files.oldestSuperseded();
    return {
      hasNews:
        stale.hasMarked() ||
        exports.withdrawn().length > 0 ||
        batches.notArchived().length > 0 ||
        (!this.#isStopped() && this.#isBehind()),
      last: last ?? publications.seen(),
      failure: publications.failure(),
      sweepFailure: sweepFailures.failure(),
      nextChangeAt: stale.nextChangeAt(),
      oldestSuperseded,
      rebaseAt: rebaseAt(this.#desk),
      monthEndsAt: this.#desk.months.nextAt(),
    };
  }

  /** A restored desk publishes nothing at all until what is too much is approved. */
  #isStopped(): boolean {
    const { halts, publications } = this.#desk;
    return halts.halt() !== undefined && publications.isRestored();
  }

  #exportState(): ExportState {
    const { publications, heads, halts, exports } = this.#desk;
    const { hasNews } = this.state();
    return {
      isAllTold:
        publications.last() !== undefined &&
        heads.signedHead() !== undefined &&
        halts.halt() === undefined &&
        !hasNews,
      draft: exports.draft(),
      ready: exports.ready(),
      unused: exports.unused(),
      failure: exports.failure(),
    };
  }

  #isBehind(): boolean {
    const { entries, publications } = this.#desk;
    const told = publications.last()?.ledger.size ?? 0;
    return publications.recordsChanged() || entries.head().size !== told;
  }

  /** A publication that takes the whole object down leaves no failure behind, only a head that grows old. */
  async #renewOverdue(now: Instant): Promise<void> {
    const { publications } = this.#desk;
    const last = publications.last() ?? publications.seen();
    if (last && overdueAt(last) <= now) await this.#renew(now);
  }

  /** Undefined, or why the head could not be signed anew. */
  async #renew(now: Instant): Promise<string | undefined> {
    try {
      await renewHead(this.#desk, now);
      return undefined;
    } catch (error) {
      return String(error);
    }
  }

  /** One at a time; what fails is remembered and thrown on, and doesn't let the last good head run out. */
  #inTurn<T>(now: Instant, task: () => Promise<T>): Promise<T> {
    const turn = this.#running.then(task).catch(async (error: unknown) => {
      const renewalError = await this.#renew(now);
      this.#desk.publications.recordFailure(now, String(error), renewalError);
      throw error;
    });
    this.#running = turn.catch(() => undefined);
    return turn;
  }
}

function isDue(due: Instant | undefined, now: Instant): boolean {
  return due !== undefined && due <= now;
}
