import * as dom from '../browser/dom.ts';
import type { Block } from '../reading/block.ts';

/** Sorts blocks in the order of the page. */
export function byPlace(one: Block, other: Block): number {
  const relation = dom.compareDocumentPosition(beginningOf(one), beginningOf(other));
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function beginningOf({ run, container }: Block): Node {
  return run?.nodes[0] ?? run?.field ?? container;
}
