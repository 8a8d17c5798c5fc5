import type { Instant } from '../../../shared/time/instant.ts';
import type { ToPage } from '../../messages/page-messages.ts';
import type { Verdicts } from '../../messages/verdicts.ts';
import type { Shown, ShowOptions } from '../asking/found-script.ts';
import * as dom from '../browser/dom.ts';
import { isInterfaceAlive } from '../browser/own-interface.ts';
import { every } from '../browser/timers.ts';
import { Picture } from './picture.ts';
import { createVerdictTimer } from './verdict-timer.ts';

/** Shows what is found in a document, and keeps that true: no verdict past its time, and nothing that the page has done to it. */
export class Showing implements Shown {
  readonly #options: ShowOptions;
  readonly #picture: Picture;
  readonly #learn: (verdicts: Verdicts) => void;
  #wasTamperedWith = false;

  constructor(options: ShowOptions, now: () => Instant) {
    this.#options = options;
    const { port, signal } = options;
    this.#picture = new Picture({ ...options, now, onCovered: () => this.#tamperedWith() });
    this.#learn = createVerdictTimer({
      ask: () => port.ask({ kind: 'judge' }),
      onVerdicts: (changed) => this.#picture.judge(changed),
      now,
      signal,
    });
    every(mendMs, () => this.#mend(), signal);
  }

  put({ paint, findings, verdicts, notice, blockOf }: Parameters<Shown['put']>[0]): void {
    this.#picture.read(notice, paint);
    this.#judge(verdicts);
    this.#picture.found.add(findings, blockOf);
  }

  drop(blocks: Iterable<number>): void {
    this.#picture.found.drop(blocks);
  }

  clear(nodes: ReadonlySet<Node>): void {
    this.#picture.found.clear(nodes);
  }

  restore(): void {
    this.#picture.found.restore();
  }

  settle(): Promise<number> {
    return this.#picture.found.settle();
  }

  hear(message: ToPage): void {
    if (message.kind === 'judge-again') void this.#judgeAgain();
    else if (message.kind === 'step') this.#picture.step(message.by);
    else if (message.kind === 'show') this.#picture.show(message);
  }

  #judge(verdicts: Verdicts): void {
    this.#learn(verdicts);
    this.#picture.judge(verdicts);
  }

  async #judgeAgain(): Promise<void> {
    const verdicts = await this.#options.port.ask({ kind: 'judge' }).catch(() => undefined);
    if (verdicts !== undefined) this.#judge(verdicts);
  }

  #mend(): void {
    if (!isInterfaceAlive()) this.#options.onOrphaned();
    else if (!dom.isHidden(document) && this.#picture.mend()) this.#tamperedWith();
  }

  #tamperedWith(): void {
    if (this.#wasTamperedWith) return;
    this.#wasTamperedWith = true;
    // That the background is gone is noticed when the page is read next.
    this.#options.port.ask({ kind: 'tampered' }).catch(() => undefined);
  }
}

/** The longest that a page's meddling with the picture stays, or the picture itself once the extension is gone. */
const mendMs = 1000;
