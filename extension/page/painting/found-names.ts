import type { Finding } from '../../../shared/findings/finding.ts';
import { isPainted } from '../../../shared/findings/party-role.ts';
import { blocksOf, type PackedFindings, unpackFindings } from '../../messages/packed-findings.ts';
import type { TextSpan } from '../../messages/packed-places.ts';
import * as dom from '../browser/dom.ts';
import { pageAtRest } from '../browser/page-at-rest.ts';
import { runInSlices } from '../browser/slices.ts';
import { after } from '../browser/timers.ts';
import type { Block } from '../reading/block.ts';
import { elementOf } from '../reading/container.ts';
import type { Hit } from './hit.ts';
import { locateHits } from './locate-hits.ts';
import { byPlace } from './page-order.ts';
import type { PaintedHits } from './painted-hits.ts';
import { watchBlocksNear } from './watch-near.ts';
import type { WatchedBoxes } from './watched-boxes.ts';

/** Where a name stands: its block, and the place of its first character in it. */
export type NamePlace = Pick<Finding, 'block' | 'start'>;

type BlockFindings = {
  readonly block: Block;
  readonly count: number;
  readonly unpack: () => readonly Finding[];
};

/** What was found there may not stand on the page like that: it is to be read box by box, and not to be painted until then. */
export type OnDoubt = (block: number, places: readonly TextSpan[]) => void;

type FoundNamesOptions = {
  readonly hits: PaintedHits;
  readonly onPainted: () => void;
  readonly onDoubt: OnDoubt;
  readonly signal: AbortSignal;
};

/** All that was found in this document. Where there is much of it, only what stands near to what the reader sees is painted. */
export class FoundNames {
  readonly #found = new Map<number, BlockFindings>();
  readonly #hits: PaintedHits;
  readonly #onPainted: () => void;
  readonly #onDoubt: OnDoubt;
  readonly #signal: AbortSignal;
  /** Blocks that have lost their paint because their text has changed. */
  readonly #cleared = new Set<number>();
  readonly #waiting: (() => void)[] = [];
  /** Blocks were added of which the browser has not yet said whether they are near. */
  #isNews = false;
  /** What has changed has not been looked over and painted yet. */
  #isUnsettled = false;
  #spentMs = 0;
  /** Undefined: so little was found that all of it is painted. */
  #near: WatchedBoxes<number> | undefined;

  constructor({ hits, onPainted, onDoubt, signal }: FoundNamesOptions) {
    this.#hits = hits;
    this.#onPainted = onPainted;
    this.#onDoubt = onDoubt;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#near?.disconnect());
  }

  add(packed: PackedFindings, blockOf: (id: number) => Block | undefined): void {
    for (const places of blocksOf(packed)) {
      const block = blockOf(places.block);
      if (block === undefined) continue;
      const count = (places.to - places.from) / 4;
      const unpack = () => unpackFindings(packed, places);
      this.#found.set(block.id, { block, count, unpack });
      this.#near?.add(block.id, elementOf(block.container));
      this.#isNews = true;
    }
    if (!this.#isNews) return;
    if (this.#areMany()) this.#near ??= this.#watchNear();
    if (this.#near === undefined) void this.#paintAtRest();
  }

  drop(blocks: Iterable<number>): void {
    for (const block of blocks) {
      if (!this.#found.delete(block)) continue;
      this.#isUnsettled = true;
      this.#near?.remove(block);
      this.#hits.drop(block);
    }
  }

  /** Takes the paint off what stands in these nodes until it is read again. */
  clear(nodes: ReadonlySet<Node>): void {
    for (const block of this.#hits.blocksIn(nodes)) {
      this.#hits.drop(block);
      this.#cleared.add(block);
      this.#isUnsettled = true;
    }
  }

  restore(): void {
    if (this.#cleared.size === 0) return;
    for (const block of this.#cleared) this.paint(block);
    this.#cleared.clear();
    this.#onPainted();
  }

  /** Waits until what is near is painted; the milliseconds that took. A document that isn't being drawn has nothing near. */
  async settle(): Promise<number> {
    const before = this.#spentMs;
    if (this.#isNews && !dom.isHidden(document)) await this.#painted();
    if (this.#isUnsettled) {
      this.#isUnsettled = false;
      this.#onPainted();
    }
    return this.#spentMs - before;
  }

  /** Whether all that the page says by now has been looked over and painted. */
  get isAllPainted(): boolean {
    return !this.#isUnsettled && !this.#isNews;
  }

  /** Paints a block at once, wherever it is. */
  paint(id: number): void {
    const found = this.#found.get(id);
    if (found === undefined || this.#hits.hasBlock(id)) return;
    const findings = found.unpack();
    const hits = locateHits(found.block, findings);
    // Of what was read as a whole, each name has to stand in one text node, and to be written there as it was read.
    const areSure = hits.length === findings.length && !hits.some(isParted);
    if (found.block.run !== undefined || areSure) this.#hits.add(id, hits);
    else this.#onDoubt(id, findings);
  }

  paintAll(): void {
    for (const id of this.#found.keys()) this.paint(id);
    this.#onPainted();
  }

  /** Each place with a name that is painted once it is near, in the order of the page. */
  places(): readonly NamePlace[] {
    const inOrder = [...this.#found.values()].sort((one, other) => byPlace(one.block, other.block));
    return inOrder.flatMap(({ block, unpack }) => {
      const painted = unpack().filter(isPainted);
      const starts = new Set(painted.map(({ start }) => start));
      return [...starts].map((start) => ({ block: block.id, start }));
    });
  }

  #painted(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = after(longestWaitMs, resolve);
      this.#waiting.push(() => {
        cancel();
        resolve();
      });
    });
  }

  #areMany(): boolean {
    let count = 0;
    for (const found of this.#found.values()) count += found.count;
    return count > few;
  }

  #watchNear(): WatchedBoxes<number> {
    const boxes = watchBlocksNear((near, far) => {
      for (const block of far) this.#hits.drop(block);
      void this.#paintInTurn(near);
    });
    for (const { block } of this.#found.values()) boxes.add(block.id, elementOf(block.container));
    return boxes;
  }

  /** Once at rest the page is laid out under the styles of the paint, so that asking for a colour costs nothing. */
  async #paintAtRest(): Promise<void> {
    await pageAtRest();
    if (this.#near === undefined) await this.#paintInTurn([...this.#found.keys()]);
  }

  async #paintInTurn(blocks: readonly number[]): Promise<void> {
    this.#isNews = false;
    const waiting = this.#waiting.splice(0);
    const left = blocks.values();
    this.#spentMs += await runInSlices(() => {
      const { value: block } = left.next();
      if (block !== undefined) this.paint(block);
      return block !== undefined;
    }, this.#signal);
    this.#onPainted();
    for (const go of waiting) go();
  }
}

/** Up to 200, watching where they stand saves nothing against painting all (docs/benchmarks.md); so many names are painted without waiting for it. */
const few = 100;

/** Frames of a document that stands out of sight may never come. */
const longestWaitMs = 300;

function isParted({ ranges }: Hit): boolean {
  return ranges.some(({ startContainer, endContainer }) => startContainer !== endContainer);
}
