import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FoundBadge } from './found-badge.ts';

/** What is looked through for badges. */
export type Look = { readonly html: string; readonly url: string; readonly register: string };

const mostMegabytes = 512;

/**
 * Looks pages through in a thread of its own, which is ended with a page that takes too long or too much memory: a few
 * megabytes of tags in each other, or of attributes, keep any parser busy for hours.
 */
export class PageLooker {
  #worker: Worker | undefined;

  /** Undefined for a page that had to be given up. */
  async look(page: Look, patienceMs: number): Promise<readonly FoundBadge[] | undefined> {
    this.#worker ??= await startWorker();
    this.#worker.postMessage(page);
    try {
      const signal = AbortSignal.timeout(patienceMs);
      const [found] = await once(this.#worker, 'message', { signal });
      return found;
    } catch {
      await this.end();
      return undefined;
    }
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** Ready to look: starting takes none of a page's time. */
async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./look-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  await once(worker, 'message');
  return worker;
}
