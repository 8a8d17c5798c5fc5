import { type HeadsAbove, readColumns } from './table-columns.ts';

/**
 * What may head the table cell that an element is in: short texts, the nearest first. To the left, above in the first rows,
 * and at the beginning of the row. Empty where there is none, undefined for what is in no cell.
 */
export type HeadsOf = (element: Element) => readonly string[] | undefined;

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

  return (element) => {
    const cell = element.closest<HTMLTableCellElement>('td,th');
    const row = cell?.closest('tr');
    const table = row?.closest('table');
    if (!cell || !table || !row || row.cells.length < 2) return undefined;
    if (cell.textContent.length > longestValue) return undefined;
    const headsAbove = tables.get(table) ?? readColumns(table);
    tables.set(table, headsAbove);
    const near = [cell.previousElementSibling, ...headsAbove(cell), headOfRow(row, cell)];
    return [...new Set(near.flatMap(label))];
  };
}

/** The first cell, where nothing but values stands between the two: 「招标人｜X｜建设地点｜Y」 is two labels. */
function headOfRow({ cells }: HTMLTableRowElement, cell: Element): Element | undefined {
  const [first, ...others] = cells;
  const between = others.slice(0, Math.max(0, others.indexOf(cell as HTMLTableCellElement)));
  return first === cell || !between.every(isValue) ? undefined : first;
}

/** A name, a number, a rank or a lot, or nothing. */
function isValue({ textContent }: Element): boolean {
  return textContent.length > longestLabel || likeValue.test(textContent.trim());
}

const likeValue =
  /^[^\p{L}]*$|^第?[一二三四五六七八九十\d]{1,3}(?:[名位包]|标[段包项])?$|(?:公司|集团|[厂院所站社局厅部]|中心|大学|医院|学校|委员会|政府|联合体)(?:[(（][^()（）]*[)）])?$/u;

const none: readonly string[] = [];
/** What is longer is no value in a table, but a page laid out with one. */
const longestValue = 300;
const longestLabel = 24;

/** Its text, if it is as short as a label and ends like one. */
function labelOf(cell: Element): string | undefined {
  if (cell.childElementCount > 8) return undefined;
  const text = cell.textContent.trim();
  const isLabel = text.length >= 2 && text.length <= longestLabel && likeLabel.test(text);
  return isLabel ? text : undefined;
}

const likeLabel = /[人方商者位构構业業司员員称稱息单單门門家主象理况體体）):：]$/u;
