import * as dom from '../browser/dom.ts';
import { type HeadsAbove, readColumns } from './table-columns.ts';

/**
 * What may head the table cell that an element is in: short texts, the nearest first. To the left, above in the first rows,
 * and at the beginning of the row. Empty where there is none, undefined for what is in no cell.
 */
export type HeadsOf = (element: Element) => readonly string[] | undefined;

/** Good for one look at the page: what a table is like is found out once. */
export function readCellHeads(): HeadsOf {
  const tables = new Map<Element, HeadsAbove>();
  const labels = new Map<Element, readonly string[]>();
  const label = (cell: Element | undefined): readonly string[] => {
    if (!cell) return [];
    const said = labels.get(cell) ?? labelOf(cell);
    labels.set(cell, said);
    return said;
  };

  return (element) => {
    const cell = dom.closest<HTMLTableCellElement>(element, 'td,th');
    const row = cell && dom.closest<HTMLTableRowElement>(cell, 'tr');
    const table = row && dom.closest<HTMLTableElement>(row, 'table');
    if (!cell || !table || !row || row.cells.length < 2) return undefined;
    if (textOf(cell).length > longestValue) return undefined;
    const headsAbove = tables.get(table) ?? readColumns(table);
    tables.set(table, headsAbove);
    // 「招标人｜X｜建设地点｜Y」 are two labels.
    const before = [...row.cells].slice(0, cell.cellIndex);
    const [first, ...between] = before;
    const isHead = between.every((one) => likeValue.test(textOf(one)));
    const near = [before.at(-1), ...headsAbove(cell), isHead ? first : undefined];
    return [...new Set(near.flatMap(label))];
  };
}

/** A name, a number, a rank, or nothing: what may stand between a value and the head of its row. */
const likeValue = /^[^\p{L}]*$|第|[司院体]\s*$/u;
/** What is longer is no value in a table, but a page laid out with one. */
const longestValue = 300;
const longestLabel = 24;
const mostInLabel = 8;

function textOf(cell: Element): string {
  return dom.textContent(cell) ?? '';
}

/** Its text, if it is as short as a label and ends like one. */
function labelOf(cell: Element): readonly string[] {
  const text = textOf(cell).trim();
  const isShort =
    text.length >= 2 && text.length <= longestLabel && !dom.hasElements(cell, mostInLabel);
  return isShort && likeLabel.test(text) ? [text] : [];
}

const likeLabel = /[人方商者位构構业業司员員称稱息单單门門家主象理况體体）):：]$/u;
