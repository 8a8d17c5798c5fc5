import type { Instant } from '../../shared/time/instant.ts';
import type { LookAnswer, PageMessage, PaintSettings, ToPage, Verdicts } from '../messages.ts';
import type { BackgroundPort } from './background-port.ts';
import { batchesOf } from './batches.ts';
import { readCellHeads } from './cell-heads.ts';
import { Picture } from './picture.ts';
import { runInSlices } from './slices.ts';
import { type Block, type Change, TextMap } from './text-map.ts';
import { createVerdictTimer } from './verdict-timer.ts';
import { watchPage } from './watch.ts';

/**
 * Reads the page's visible text, has the background look it over and shows what it found, until it is told to stop. Texts
 * go to the background and nowhere else.
 */
export class Annotation {
  readonly #port: BackgroundPort;
  readonly #now: () => Instant;
  readonly #stop = new AbortController();
  readonly #map = new TextMap(document.documentElement, {
    onHidden: (element) => this.#watch.hidden(element),
    onShadow: (root) => this.#watch.shadow(root),
  });
  readonly #watch = watchPage(this.#map, () => this.#read(), this.#stop.signal);
  readonly #learn: (verdicts: Verdicts) => void;
  #picture: Picture | undefined;
  #wasTamperedWith = false;

  constructor(port: BackgroundPort, now: () => Instant) {
    this.#port = port;
    this.#now = now;
    this.#learn = createVerdictTimer({
      ask: () => port.ask({ kind: 'judge' }),
      onVerdicts: (verdicts) => this.#picture?.judge(verdicts),
      now,
      signal: this.#stop.signal,
    });
  }

  start(): void {
    const { signal } = this.#stop;
    this.#port.listen((message) => this.#hear(message), signal);
    // A page that comes back from the back/forward cache is news to the background.
    window.addEventListener('pagehide', () => this.#tell({ kind: 'left' }), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.#lookAgain(), {
      signal,
    });
    void this.#read();
  }

  stop(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#tell({ kind: 'left' });
  }

  /** Reads what has changed since the last time; the milliseconds it took of the page's thread. */
  async #read(): Promise<number> {
    const spentMs = await runInSlices(() => this.#map.step(), this.#stop.signal);
    return spentMs + (await this.#send(this.#map.take()));
  }

  async #lookAgain(): Promise<void> {
    const blocks = this.#map.all();
    this.#picture?.hits.drop(blocks.map(({ id }) => id));
    await this.#send({ added: blocks, gone: [] });
  }

  async #send({ added, gone }: Change): Promise<number> {
    this.#picture?.hits.drop(gone);
    let spentMs = 0;
    try {
      for (const batch of batchesOf(added)) {
        const [look, readingMs] = await this.#lookAt(batch);
        spentMs += readingMs + (await this.#put(await this.#port.ask({ ...look, gone })));
      }
      await this.#port.ask({ kind: 'done', ...this.#map.count() });
    } catch {
      // Without a background nobody would keep the picture true.
      this.stop();
    }
    return spentMs;
  }

  async #lookAt(batch: readonly Block[]) {
    const ids = batch.map(({ id }) => id);
    const texts = batch.map(({ text }) => text);
    const heads: Record<number, readonly string[]> = {};
    const headsOf = readCellHeads();
    const left = batch.values();
    const spentMs = await runInSlices(() => {
      const { value: block } = left.next();
      const own = block && headsOf(block);
      if (block !== undefined && own !== undefined) heads[block.id] = own;
      return block !== undefined;
    }, this.#stop.signal);
    const look = { kind: 'look', title: document.title, ids, texts, heads } as const;
    return [look, spentMs] as const;
  }

  async #put({ findings, verdicts, notice, paint }: LookAnswer): Promise<number> {
    if (findings.length === 0) {
      this.#picture?.read(notice);
      return 0;
    }
    this.#picture ??= this.#begin(paint);
    const picture = this.#picture;
    this.#learn(verdicts);
    picture.read(notice);
    picture.judge(verdicts);
    const left = findings.values();
    const spentMs = await runInSlices(() => {
      const { value: finding } = left.next();
      const block = finding && this.#map.block(finding.block);
      if (finding !== undefined && block !== undefined) picture.hits.add(finding, block);
      return finding !== undefined;
    }, this.#stop.signal);
    picture.redraw();
    return spentMs;
  }

  #hear(message: ToPage): void {
    switch (message.kind) {
      case 'look-again':
        void this.#lookAgain();
        return;
      case 'judge-again':
        void this.#judgeAgain();
        return;
      case 'step':
        this.#picture?.step(message.by);
        return;
      case 'show':
        this.#show(message.block, message.start);
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

  #show(block: number, start: number): void {
    const hit = this.#picture?.hits.find(block, start);
    if (hit !== undefined) this.#picture?.show(hit);
  }

  #begin(paint: PaintSettings): Picture {
    const { signal } = this.#stop;
    const mending = setInterval(() => this.#mend(), mendMs);
    signal.addEventListener('abort', () => clearInterval(mending));
    return new Picture({ paint, port: this.#port, now: this.#now, signal });
  }

  #mend(): void {
    if (document.hidden || this.#picture?.mend() !== true || this.#wasTamperedWith) return;
    this.#wasTamperedWith = true;
    this.#tell({ kind: 'tampered' });
  }

  #tell(message: PageMessage): void {
    this.#port.ask(message).catch(() => this.stop());
  }
}

/** The longest that a page's meddling with the picture stays. */
const mendMs = 1000;
