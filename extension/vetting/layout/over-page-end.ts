import type { Box } from './box.ts';
import type { Cell } from './cells.ts';
import { isWhole } from './line-join.ts';

/**
 * What may go on over the end of a page, each with the line end between: the text of its lowest cells, and what stands at
 * the same place at the head of the next page, be it below a table's repeated head. None of it is sure.
 */
export function overPageEnd(before: readonly Cell[], after: readonly Cell[]): readonly string[] {
  const { bottom } = reachOf(before);
  const { top } = reachOf(after);
  const open = before.flatMap(({ lines, text }) => {
    const last = lines.at(-1);
    return last && last.base < bottom && !isWhole(text) ? [{ last, text }] : [];
  });
  const heads = after.flatMap(({ lines }) =>
    lines.flatMap((line, place) =>
      line.base > top ? [{ line, text: textOf(lines.slice(place, place + mostLines)) }] : [],
    ),
  );
  const pairs = open.flatMap(({ last, text }) =>
    heads
      .filter(({ line }) => standsBelow(last, line))
      .map((head) => `${text.slice(-mostUnits)}\n${head.text.slice(0, mostUnits)}`),
  );
  return pairs.slice(0, mostPairs);
}

function standsBelow(one: Box, other: Box): boolean {
  const middles = (one.left + one.right - other.left - other.right) / 2;
  return Math.abs(one.left - other.left) < one.size * 2.5 || Math.abs(middles) < one.size * 0.6;
}

/** More than any name has. */
const mostUnits = 80;
const mostLines = 20;
/** A page has some columns; one that was made to have thousands costs no more. */
const mostPairs = 200;

/** The lowest third of what a page has, and the uppermost fifth. */
function reachOf(cells: readonly Cell[]): { readonly top: number; readonly bottom: number } {
  const bases = cells.flatMap(({ lines }) => lines.map(({ base }) => base));
  const [most, least] = [Math.max(...bases), Math.min(...bases)];
  return { top: most - (most - least) / 5, bottom: least + (most - least) / 3 };
}

function textOf(lines: readonly Box[]): string {
  return lines.map(({ text }) => text).join('\n');
}
