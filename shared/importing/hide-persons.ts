import type { SheetRow } from '../sheets/sheet.ts';
import type { Columns } from '../tables/columns.ts';
import { maskIdentityNumbers } from '../tables/mask-identity-numbers.ts';

/** Takes identity numbers out of all cells of a row. A row whose columns can't be told apart loses all its cells. */
export function maskRow(row: SheetRow): SheetRow {
  return row.kind === 'broken'
    ? { ...row, text: '' }
    : { ...row, cells: row.cells.map(maskIdentityNumbers) };
}

/** Drops the cells of columns that can identify a person; all of them where the row is wider than its header. */
export function dropPersonal<F extends string>(
  row: SheetRow,
  { personal, titles }: Columns<F>,
): SheetRow {
  if (row.kind === 'broken' || personal.size === 0) return row;
  const extra = row.cells.slice(titles.length);
  const isShifted = extra.some((cell) => cell.trim() !== '');
  const cells = row.cells.map((cell, place) => {
    if (isShifted) return cell.trim() === '' ? '' : '…';
    return personal.has(place) ? '' : cell;
  });
  return { ...row, cells };
}
