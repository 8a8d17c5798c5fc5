import type { LookAnswer, PageMessage, ToPage } from '../../messages/page-messages.ts';
import * as dom from '../browser/dom.ts';
import { pageAtRest } from '../browser/page-at-rest.ts';
import { runInSlices } from '../browser/slices.ts';
import { world } from '../browser/world.ts';
import type { Change } from '../reading/block-book.ts';
import { TextMap } from '../reading/text-map.ts';
import { PageWatch } from '../reading/watch.ts';
import { type BackgroundPort, until } from './background-port.ts';
import { batchesOf } from './batches.ts';
import { doubtsIn } from './doubts.ts';
import { type BlockOf, foundScript, type Shown } from './found-script.ts';
import { lookOver } from './look-over.ts';
import { Presence } from './presence.ts';

/** The register's badges, and pictures with their address or a way to an agency's page. */
const badges = 'lucheng-badge,img[src*="/badge.svg"],a[href*="/agencies/"] img';

type Count = ReturnType<TextMap['count']> & { readonly hasBadges?: true };

/**
 * Reads the page's visible text, has the background look it over and shows what it found, until it is told to stop. Texts
 * go to the background and nowhere else.
 */
export class Annotation {
  readonly #port: BackgroundPort;
  /** The same port, whose end stops the reading, for what is shown could not be kept true. */
  readonly #background: BackgroundPort;
  readonly #stop = new AbortController();
  readonly #map = new TextMap(dom.documentElement(document), {
    onHidden: (element) => this.#watch.hidden(element),
    onShadow: (root) => this.#watch.shadow(root),
    onUndefined: (element) => this.#watch.notDefined(element),
  });
  readonly #watch = new PageWatch(
    this.#map,
    {
      touched: (nodes) => this.#shown?.clear(nodes),
      putOff: () => this.#putOff(),
      read: () => this.#read(),
      failed: (error) => this.#fail(error),
    },
    this.#stop.signal,
  );
  /** Undefined: nothing was found so far. */
  #shown: Shown | undefined;
  /** What was said last of how much there is; nothing where more has been announced or looked over since. */
  #told = '';
  /** All that is known of the page is to be said once more. */
  #isAllWanted = false;
  /** A reading has broken off. */
  #hasFailed = false;

  constructor(port: BackgroundPort) {
    const { signal } = this.#stop;
    // A page that comes back from the back/forward cache is news to the background.
    const changes = { left: () => this.#tell({ kind: 'left' }), cameBack: () => this.lookAgain() };
    const presence = new Presence(changes, signal);
    this.#port = until(signal, port, presence);
    this.#background = {
      listen: this.#port.listen,
      ask: (message) =>
        this.#port.ask(message).catch((error: unknown) => {
          this.stop();
          throw error;
        }),
    };
  }

  start(): void {
    this.#port.listen((message) => this.#hear(message), this.#stop.signal);
    this.#watch.readNow();
  }

  stop(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    if (world.annotation === this) delete world.annotation;
    this.#tell({ kind: 'left' });
  }

  /** The background has lost what it knew of this document. */
  lookAgain(): void {
    this.#isAllWanted = true;
    this.#watch.readNow();
  }

  /** The background may say something else by now. Frames can bring that about again and again, so it costs no more than changes do. */
  #lookAgainInTime(): void {
    this.#isAllWanted = true;
    this.#watch.readSoon();
  }

  /**
   * Reads what has changed since the last time, and once more what that left in doubt; the milliseconds it took of the page's
   * thread. Text that goes on changing may be doubted anew every time: that is read when there is time for it.
   */
  async #read(): Promise<number> {
    let spentMs = await this.#readOnce();
    if (!this.#map.isRead) spentMs += await this.#readOnce();
    if (!this.#map.isRead) this.#watch.readSoon();
    return spentMs;
  }

  async #readOnce(): Promise<number> {
    await pageAtRest();
    const spentMs = await runInSlices(() => this.#map.step(), this.#stop.signal);
    const change = this.#take();
    this.#shown?.drop(change.gone);
    this.#shown?.restore();
    const count = this.#count();
    const isCountNews = JSON.stringify(count) !== this.#told;
    const isNews = change.added.length > 0 || change.gone.length > 0 || isCountNews;
    return isNews ? spentMs + (await this.#send(change, count)) : spentMs;
  }

  #take(): Change {
    const change = this.#map.blocks.take();
    if (!this.#isAllWanted) return change;
    this.#isAllWanted = false;
    this.#told = '';
    return { added: this.#map.blocks.all(), gone: change.gone };
  }

  #count(): Count {
    const count = this.#map.count();
    const failed = count.failed + (this.#hasFailed ? 1 : 0);
    return { ...count, failed, ...(dom.querySelector(document, badges) && { hasBadges: true }) };
  }

  async #send({ added, gone }: Change, count: Count): Promise<number> {
    const { signal } = this.#stop;
    const blockOf = (id: number) => this.#map.blocks.get(id);
    let spentMs = 0;
    this.#told = '';
    for (const batch of batchesOf(added)) {
      const looked = await lookOver(batch, gone, this.#background, signal);
      spentMs += looked.spentMs;
      const doubts = doubtsIn(looked.answer, blockOf);
      this.#shown?.drop(batch.map(({ id }) => id));
      this.#put(looked.answer, (id) => (doubts.has(id) ? undefined : blockOf(id)));
      for (const [block, spans] of doubts) this.#map.readClosely(block, spans);
    }
    spentMs += (await this.#shown?.settle()) ?? 0;
    if (!this.#map.isRead) return spentMs;
    this.#told = JSON.stringify(count);
    await this.#background.ask({ kind: 'done', ...count });
    return spentMs;
  }

  /** A fault of ours is told where faults are told, and counts as not checked. All is said once more: what had been said before isn’t known. */
  #fail(error: unknown): void {
    if (this.#stop.signal.aborted) return;
    reportError(error);
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#isAllWanted = true;
    this.#watch.readSoon();
  }

  #putOff(): void {
    this.#told = '';
    this.#tell({ kind: 'changed' });
  }

  #put({ findings, verdicts, notice, paint }: LookAnswer, blockOf: BlockOf): void {
    if (findings.places.length > 0) this.#shown ??= this.#show(paint);
    this.#shown?.put({ paint, findings, verdicts, notice, blockOf });
  }

  #show(paint: LookAnswer['paint']): Shown {
    return foundScript().show({
      paint,
      port: this.#port,
      onDoubt: (block, spans) => {
        this.#map.readClosely(block, spans);
        this.#watch.readSoon();
      },
      onOrphaned: () => this.stop(),
      signal: this.#stop.signal,
    });
  }

  #hear(message: ToPage): void {
    if (message.kind === 'look-again') this.#lookAgainInTime();
    else if (message.kind === 'stop') this.stop();
    else this.#shown?.hear(message);
  }

  #tell(message: PageMessage): void {
    this.#background.ask(message).catch(() => undefined);
  }
}
