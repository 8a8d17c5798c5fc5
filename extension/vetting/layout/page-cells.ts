import { boxesByDirection } from './box.ts';
import { type Cell, cellsOf } from './cells.ts';
import { columnsOf } from './columns.ts';
import { segmentsOf } from './segments.ts';
import { textLines } from './text-lines.ts';

/**
 * The paragraphs and cells of a page, told by where its text stands, in whatever order the file has it. None where a page
 * has more pieces than anybody could read: to hold each against each would not end.
 */
export function pageCells(items: readonly object[]): readonly Cell[] {
  if (items.length > mostPieces) return [];
  return boxesByDirection(items).flatMap((boxes) => {
    const segments = segmentsOf(textLines(boxes));
    return cellsOf(columnsOf(segments), segments);
  });
}

const mostPieces = 10_000;
