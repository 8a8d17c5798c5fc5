import type { CellHeads, Look, LookAnswer } from '../../messages/page-messages.ts';
import * as dom from '../browser/dom.ts';
import type { Block } from '../reading/block.ts';
import type { BackgroundPort } from './background-port.ts';
import { foundScript } from './found-script.ts';

type LookedOver = {
  readonly answer: LookAnswer;
  /** Milliseconds that looking over took, measured here, and in the background, estimated. */
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
  const ids = blocks.map(({ id }) => id);
  const texts = blocks.map(({ text }) => text);
  const heads: CellHeads[] = [];
  let spentMs = texts.reduce((sum, { length }) => sum + length, 0) / lettersPerMs;
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
    const byId = new Map(blocks.map((block) => [block.id, block]));
    const blockOf = (id: number) => byId.get(id);
    const read = await foundScript().readHeads(answer.headsWanted, blockOf, signal);
    signal.throwIfAborted();
    heads.push(...read.heads);
    spentMs += read.spentMs;
  }
}

let lastNumber = 0;

/** Characters that the background looks over in a millisecond at least: 2,500 were measured where each line has a name (docs/benchmarks.md), and a machine may be slower. */
const lettersPerMs = 1000;
