import type { Block } from './block.ts';
import { elementOf } from './read-runs.ts';
import { type HeadsAbove, readColumns } from './table-columns.ts';

/**
 * What may head the table cells that blocks are in: short texts, the nearest first. To the left, above in the first rows,
 * and at the beginning of the row. Empty where there is none, undefined for what is in no cell.
 */
export type HeadsOf = (block: Block) => readonly string[] | undefined;

/** Good for one look at the page: what a table is like is found out once. */
export function readCellHeads(): HeadsOf {
  const tables = new Map<Element, HeadsAbove>();
  const labels = new Map<Element, string | undefined>();
  const label = (cell: Element | null | undefined): readonly string[] => {
    if (!cell) return none;
    if (!labels.has(cell)) labels.set(cell, labelOf(cell));
    const text = labels.get(cell);
    return text === undefined ? none : [text];
  };

  return ({ text, container }) => {
    if (text.length < shortestValue || text.length > longestValue) return undefined;
    const cell = elementOf(container).closest('td,th');
    const row = cell?.closest('tr');
    const table = row?.closest('table');
    if (!cell || !table || !row || row.cells.length < 2) return undefined;
    if (cell.textContent.length > longestValue) return undefined;
    const headsAbove = tables.get(table) ?? readColumns(table);
    tables.set(table, headsAbove);
    const first = row.cells[0] === cell ? null : row.cells[0];
    const near = [cell.previousElementSibling, ...headsAbove(cell), first];
    return [...new Set(near.flatMap(label))];
  };
}

/** Whether any cell of a table may head others: then each is to be read by itself. Names, which end as some heads do, are none. */
export function mayHaveHeads(table: HTMLTableElement): boolean {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out has ends of cells
  const cells = table.innerText.split(/[\n\t]+/);
  return cells.some((text) => isLabel(text.trim()) && !likeName.test(text));
}

const none: readonly string[] = [];
const shortestValue = 4;
/** What is longer is no value in a table, but a page laid out with one. */
const longestValue = 300;
const longestLabel = 24;

/** Its text, if it is as short as a label and ends like one. */
function labelOf(cell: Element): string | undefined {
  if (cell.childElementCount > 8) return undefined;
  const text = cell.textContent.trim();
  return isLabel(text) ? text : undefined;
}

function isLabel(text: string): boolean {
  return text.length >= 2 && text.length <= longestLabel && likeLabel.test(text);
}

const likeLabel = /[人方商者位构構业業司员員称稱息单單门門家主象理况體体）):：]$/u;
const likeName = /.{8}(?:公司|企业)/u;
