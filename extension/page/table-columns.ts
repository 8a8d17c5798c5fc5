/** The cells of a table's first rows that stand in the columns of a cell, above it; the nearest first. */
export type HeadsAbove = (cell: Element) => readonly Element[];

/** Heads stand in the first rows. Tables longer than this are not looked through: it would take the page's time. */
const headRows = 3;
export const longestTable = 1000;

export function readColumns(table: HTMLTableElement): HeadsAbove {
  if (table.rows.length > longestTable) return () => [];
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
