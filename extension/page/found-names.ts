import type { Finding } from '../../shared/findings/finding.ts';
import { isPainted } from '../../shared/findings/party-role.ts';
import { blocksOf, type PackedFindings, unpackFindings } from '../packed-findings.ts';
import type { Span } from '../packed-places.ts';
import type { Block } from './block.ts';
import { elementOf } from './container.ts';
import * as dom from './dom.ts';
import type { Hit } from './hit.ts';
import { locateHits } from './locate-hits.ts';
import type { PaintedHits } from './painted-hits.ts';
import { runInSlices } from './slices.ts';
import { watchBlocksNear } from './watch-near.ts';

/** Where a name stands: its block, and the place of its first character in it. */
export type Place = Pick<Finding, 'block' | 'start'>;

type BlockFindings = { readonly block: Block; readonly unpack: () => readonly Finding[] };

/** What was found there may not stand on the page like that: it is to be read box by box, and not to be painted until then. */
export type OnDoubt = (block: number, places: readonly Span[]) => void;

type FoundNamesOptions = {
  readonly hits: PaintedHits;
  readonly onPainted: () => void;
  readonly onDoubt: OnDoubt;
  readonly signal: AbortSignal;
};

/** All that was found in this document. Painted is what stands near to what the reader sees, and only that. */
export class FoundNames {
  readonly #found = new Map<number, BlockFindings>();
  readonly #hits: PaintedHits;
  readonly #onPainted: () => void;
  readonly #onDoubt: OnDoubt;
  readonly #signal: AbortSignal;
  readonly #waiting: (() => void)[] = [];
  /** Blocks were added of which the browser has not yet said whether they are near. */
  #isNews = false;
  #spentMs = 0;
  readonly #near = watchBlocksNear((near, far) => {
    for (const block of far) this.#hits.drop(block);
    void this.#paintInTurn(near);
  });

  constructor({ hits, onPainted, onDoubt, signal }: FoundNamesOptions) {
    this.#hits = hits;
    this.#onPainted = onPainted;
    this.#onDoubt = onDoubt;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#near.disconnect());
  }

  add(packed: PackedFindings, blockOf: (id: number) => Block | undefined): void {
    for (const places of blocksOf(packed)) {
      const block = blockOf(places.block);
      if (block === undefined) continue;
      this.#found.set(block.id, { block, unpack: () => unpackFindings(packed, places) });
      this.#near.add(block.id, elementOf(block.container));
      this.#isNews = true;
    }
  }

  drop(blocks: Iterable<number>): void {
    for (const block of blocks) {
      if (!this.#found.delete(block)) continue;
      this.#near.remove(block);
      this.#hits.drop(block);
    }
  }

  /** Waits until what is near is painted; the milliseconds that took. A document that isn't being drawn has nothing near. */
  async settle(): Promise<number> {
    const before = this.#spentMs;
    if (this.#isNews && !dom.isHidden(document)) await this.#painted();
    return this.#spentMs - before;
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
  places(): readonly Place[] {
    const inOrder = [...this.#found.values()].sort(byPlace);
    return inOrder.flatMap(({ block, unpack }) => {
      const painted = unpack().filter(isPainted);
      const starts = new Set(painted.map(({ start }) => start));
      return [...starts].map((start) => ({ block: block.id, start }));
    });
  }

  #painted(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, longestWaitMs);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
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

/** Frames of a document that stands out of sight may never come. */
const longestWaitMs = 300;

function isParted({ ranges }: Hit): boolean {
  return ranges.some(({ startContainer, endContainer }) => startContainer !== endContainer);
}

function byPlace({ block: one }: BlockFindings, { block: other }: BlockFindings): number {
  const relation = dom.compareDocumentPosition(beginningOf(one), beginningOf(other));
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function beginningOf({ run, container }: Block): Node {
  return run?.nodes[0] ?? run?.field ?? container;
}
