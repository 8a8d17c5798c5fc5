import * as dom from '../browser/dom.ts';

/** The cells of a table's first rows that stand in the columns of a cell, above it; the nearest first. */
export type HeadsAbove = (cell: HTMLTableCellElement) => readonly Element[];

/** Heads stand in the first rows. */
const headRows = 3;
/** Tables longer than this in which cells span several places are not looked through: it would take the page's time. */
const longestTable = 1000;

export function readColumns(table: HTMLTableElement): HeadsAbove {
  if (dom.querySelectorAll(table, spanning).length === 0) return (cell) => cellsAbove(table, cell);
  return table.rows.length > longestTable ? () => [] : readSpannedColumns(table);
}

const spanning = '[colspan],[rowspan]';

/** Without cells that span several, a cell's column is its number in the row. */
function cellsAbove({ rows }: HTMLTableElement, cell: HTMLTableCellElement): readonly Element[] {
  const heads: Element[] = [];
  for (let row = 0; row < headRows; row += 1) {
    const head = rows[row]?.cells[cell.cellIndex];
    if (head === cell) break;
    if (head !== undefined) heads.unshift(head);
  }
  return heads;
}

function readSpannedColumns(table: HTMLTableElement): HeadsAbove {
  const columnOf = new Map<Element, number>();
  const heads: Element[][] = [];
  const takenUntil: number[] = [];
  for (const [row, { cells }] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of cells) {
      column = nextFree(takenUntil, column, row);
      columnOf.set(cell, column);
      const end = column + cell.colSpan;
      takenUntil.length = Math.max(takenUntil.length, end);
      takenUntil.fill(row + cell.rowSpan, column, end);
      for (; column < end; column += 1) {
        if (row < headRows) heads[column] = [cell, ...(heads[column] ?? [])];
      }
    }
  }
  return (cell) => {
    const inColumn = heads[columnOf.get(cell) ?? -1] ?? [];
    return inColumn.slice(inColumn.indexOf(cell) + 1);
  };
}

/** Cells of rows before may reach down into this one. */
function nextFree(takenUntil: readonly number[], from: number, row: number): number {
  const column = takenUntil.findIndex((until, at) => at >= from && until <= row);
  return column < 0 ? Math.max(from, takenUntil.length) : column;
}
