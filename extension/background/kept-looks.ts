import type { Look } from '../messages/page-messages.ts';
import type { FrameId } from './receive.ts';

/**
 * Texts that wait for what heads the cells they stand in: a page says that without sending them again. Of some documents only, and as
 * long as the worker runs; a document that is not among them sends everything once more.
 */
export class KeptLooks {
  readonly #looks = new Map<string, Look>();

  keep({ document }: FrameId, look: Look): void {
    this.#looks.delete(document);
    this.#looks.set(document, look);
    const [oldest] = this.#looks.keys();
    if (this.#looks.size > most && oldest !== undefined) this.#looks.delete(oldest);
  }

  /** Gives back the look of that number, if it is the document's last, and keeps it no longer. */
  take({ document }: FrameId, number: number): Look | undefined {
    const look = this.#looks.get(document);
    if (look?.number !== number) return undefined;
    this.#looks.delete(document);
    return look;
  }
}

const most = 8;
