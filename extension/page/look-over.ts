import type { CellHeads, Look, LookAnswer } from '../messages.ts';
import { type Span, spansByBlock, unpackPlaces } from '../packed-places.ts';
import type { BackgroundPort } from './background-port.ts';
import type { Block } from './block.ts';
import { readCellHeads } from './cell-heads.ts';
import { elementOf } from './container.ts';
import * as dom from './dom.ts';
import { locateInWhole } from './ink-places.ts';
import { runInSlices } from './slices.ts';

type LookedOver = {
  readonly answer: LookAnswer;
  /** Milliseconds that it took of the page's thread. */
  readonly spentMs: number;
};

/**
 * Has the background look blocks over, and tells it what heads those table cells of which it has to know that. Rejects when the
 * background is gone, or reading is to stop.
 */
export async function lookOver(
  blocks: readonly Block[],
  gone: readonly number[],
  port: BackgroundPort,
  signal: AbortSignal,
): Promise<LookedOver> {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const ids = [...byId.keys()];
  const texts = blocks.map(({ text }) => text);
  const heads: CellHeads[] = [];
  let spentMs = 0;
  lastNumber += 1;
  const number = lastNumber;
  let isTold = false;
  for (;;) {
    const again = isTold ? await port.ask({ kind: 'heads', number, heads }) : 'lost';
    const title = dom.title(document);
    const look: Look = { kind: 'look', number, title, ids, texts, heads, gone };
    const answer = again === 'lost' ? await port.ask(look) : again;
    isTold = true;
    if (!('headsWanted' in answer)) return { answer, spentMs };
    const headsOf = readCellHeads();
    const wanted = spansByBlock(unpackPlaces(answer.headsWanted)).entries();
    spentMs += await runInSlices(() => {
      const { value } = wanted.next();
      if (value === undefined) return false;
      const [id, lines] = value;
      const elements = elementsAt(byId.get(id), lines);
      for (const [place, { start }] of lines.entries()) {
        const element = elements[place];
        heads.push({ block: id, start, texts: (element && headsOf(element)) ?? null });
      }
      return true;
    }, signal);
    signal.throwIfAborted();
  }
}

let lastNumber = 0;

/** In what lines of a block begin; of a page that has changed since, nothing. */
function elementsAt(block: Block | undefined, lines: readonly Span[]): readonly (Element | null)[] {
  if (block === undefined) return [];
  if (block.run !== undefined) return lines.map(() => elementOf(block.container));
  return locateInWhole(block, lines).map(({ range }) => dom.parentElement(range.startContainer));
}
