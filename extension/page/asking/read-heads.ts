import { spansByBlock, type TextSpan, unpackPlaces } from '../../messages/packed-places.ts';
import type { CellHeads } from '../../messages/page-messages.ts';
import * as dom from '../browser/dom.ts';
import { runInSlices } from '../browser/slices.ts';
import type { Block } from '../reading/block.ts';
import { readCellHeads } from '../reading/cell-heads.ts';
import { elementOf } from '../reading/container.ts';
import { locateInWhole } from '../reading/ink-places.ts';
import type { FoundScript } from './found-script.ts';

/** Finds what heads the table cells in which lines stand that the background asks for. */
export const readHeads: FoundScript['readHeads'] = async (wanted, blockOf, signal) => {
  const headsOf = readCellHeads();
  const heads: CellHeads[] = [];
  const left = spansByBlock(unpackPlaces(wanted)).entries();
  const spentMs = await runInSlices(() => {
    const { value } = left.next();
    if (value === undefined) return false;
    const [id, lines] = value;
    const elements = elementsAt(blockOf(id), lines);
    for (const [place, { start }] of lines.entries()) {
      const element = elements[place];
      heads.push({ block: id, start, texts: (element && headsOf(element)) ?? null });
    }
    return true;
  }, signal);
  return { heads, spentMs };
};

/** In what lines of a block begin; of a page that has changed since, nothing. */
function elementsAt(
  block: Block | undefined,
  lines: readonly TextSpan[],
): readonly (Element | null)[] {
  if (block === undefined) return [];
  if (block.run !== undefined) return lines.map(() => elementOf(block.container));
  return locateInWhole(block, lines).map(({ range }) => dom.parentElement(range.startContainer));
}
