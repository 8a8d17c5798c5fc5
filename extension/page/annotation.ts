import type { Instant } from '../../shared/time/instant.ts';
import type { LookAnswer, PageMessage, PaintSettings, ToPage, Verdicts } from '../messages.ts';
import { type BackgroundPort, until } from './background-port.ts';
import { batchesOf } from './batches.ts';
import type { Block } from './block.ts';
import type { Change } from './block-book.ts';
import * as dom from './dom.ts';
import { doubtsIn } from './doubts.ts';
import { listen } from './listen.ts';
import { lookOver } from './look-over.ts';
import { pageAtRest } from './page-at-rest.ts';
import { Picture } from './picture.ts';
import { runInSlices } from './slices.ts';
import { TextMap } from './text-map.ts';
import { createVerdictTimer } from './verdict-timer.ts';
import { watchPage } from './watch.ts';
import { world } from './world.ts';

/**
 * Reads the page's visible text, has the background look it over and shows what it found, until it is told to stop. Texts
 * go to the background and nowhere else.
 */
export class Annotation {
  readonly #port: BackgroundPort;
  readonly #now: () => Instant;
  readonly #stop = new AbortController();
  readonly #map = new TextMap(dom.documentElement(document), {
    onHidden: (element) => this.#watch.hidden(element),
    onShadow: (root) => this.#watch.shadow(root),
    onUndefined: (element) => this.#watch.notDefined(element),
  });
  readonly #watch = watchPage(this.#map, () => this.#read(), this.#stop.signal);
  /** Most pages name nobody: made when there is a verdict. */
  #timer: ((verdicts: Verdicts) => void) | undefined;
  #picture: Picture | undefined;
  #wasTamperedWith = false;
  /** What was said last of how much there is. */
  #told = '';

  constructor(port: BackgroundPort, now: () => Instant) {
    this.#port = until(this.#stop.signal, port);
    this.#now = now;
  }

  start(): void {
    const { signal } = this.#stop;
    this.#port.listen((message) => this.#hear(message), signal);
    // A page that comes back from the back/forward cache is news to the background.
    listen(window, 'pagehide', () => this.#tell({ kind: 'left' }), signal);
    listen(window, 'pageshow', ({ persisted }) => persisted && this.lookAgain(), signal);
    void this.#read();
  }

  stop(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    if (world.annotation === this) delete world.annotation;
    this.#tell({ kind: 'left' });
  }

  /** The background has lost what it knew of this document, or it may say something else by now. */
  lookAgain(): void {
    void this.#send({ added: this.#map.blocks.all(), gone: [] });
  }

  /** Reads what has changed since the last time; the milliseconds it took of the page's thread. */
  async #read(): Promise<number> {
    await pageAtRest();
    const spentMs = await runInSlices(() => this.#map.step(), this.#stop.signal);
    const change = this.#map.blocks.take();
    const count = JSON.stringify(this.#map.count());
    const isNews = change.added.length > 0 || change.gone.length > 0 || count !== this.#told;
    return isNews ? spentMs + (await this.#send(change)) : spentMs;
  }

  async #send({ added, gone }: Change): Promise<number> {
    this.#picture?.found.drop(gone);
    const { signal } = this.#stop;
    const blockOf = (id: number) => this.#map.blocks.get(id);
    let spentMs = 0;
    try {
      for (const batch of batchesOf(added)) {
        const looked = await lookOver(batch, gone, this.#port, signal);
        spentMs += looked.spentMs;
        const doubts = doubtsIn(looked.answer, blockOf);
        this.#picture?.found.drop(batch.map(({ id }) => id));
        this.#put(looked.answer, (id) => (doubts.has(id) ? undefined : blockOf(id)));
        for (const [block, spans] of doubts) this.#map.readClosely(block, spans);
      }
      spentMs += (await this.#picture?.found.settle()) ?? 0;
      if (!this.#map.isRead) return spentMs + (await this.#read());
      const count = this.#map.count();
      this.#told = JSON.stringify(count);
      await this.#port.ask({ kind: 'done', ...count });
    } catch {
      // Without a background nobody would keep the picture true; and whoever has stopped asks for nothing more.
      this.stop();
    }
    return spentMs;
  }

  #put(
    { findings, verdicts, notice, paint }: LookAnswer,
    blockOf: (id: number) => Block | undefined,
  ): void {
    if (findings.places.length === 0) {
      this.#picture?.read(notice);
      return;
    }
    this.#picture ??= this.#begin(paint);
    this.#learn(verdicts);
    this.#picture.read(notice);
    this.#picture.judge(verdicts);
    this.#picture.found.add(findings, blockOf);
  }

  #learn(verdicts: Verdicts): void {
    this.#timer ??= createVerdictTimer({
      ask: () => this.#port.ask({ kind: 'judge' }),
      onVerdicts: (changed) => this.#picture?.judge(changed),
      now: this.#now,
      signal: this.#stop.signal,
    });
    this.#timer(verdicts);
  }

  #hear(message: ToPage): void {
    switch (message.kind) {
      case 'look-again':
        this.lookAgain();
        return;
      case 'judge-again':
        void this.#judgeAgain();
        return;
      case 'step':
        this.#picture?.step(message.by);
        return;
      case 'show':
        this.#picture?.show(message);
        return;
      case 'stop':
        this.stop();
    }
  }

  async #judgeAgain(): Promise<void> {
    const verdicts = await this.#port.ask({ kind: 'judge' }).catch(() => undefined);
    if (verdicts === undefined) return;
    this.#learn(verdicts);
    this.#picture?.judge(verdicts);
  }

  #begin(paint: PaintSettings): Picture {
    const { signal } = this.#stop;
    const mending = setInterval(() => this.#mend(), mendMs);
    signal.addEventListener('abort', () => clearInterval(mending));
    return new Picture({
      paint,
      port: this.#port,
      now: this.#now,
      onDoubt: (block, spans) => {
        this.#map.readClosely(block, spans);
        this.#watch.readSoon();
      },
      onCovered: () => this.#tamperedWith(),
      signal,
    });
  }

  #mend(): void {
    if (!dom.isHidden(document) && this.#picture?.mend() === true) this.#tamperedWith();
  }

  #tamperedWith(): void {
    if (this.#wasTamperedWith) return;
    this.#wasTamperedWith = true;
    this.#tell({ kind: 'tampered' });
  }

  #tell(message: PageMessage): void {
    this.#port.ask(message).catch(() => this.stop());
  }
}

/** The longest that a page's meddling with the picture stays. */
const mendMs = 1000;
