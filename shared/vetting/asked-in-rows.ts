import type { SheetRow } from '../sheets/sheet.ts';
import { unguard } from '../sheets/unguard.ts';
import type { Asked, Place } from './asked.ts';
import type { ListColumns } from './list-columns.ts';

/** What the rows of a list ask, one for each row that isn't blank or part of its head. */
export function askedInRows(
  rows: readonly SheetRow[],
  columns: ListColumns,
  sheet?: string,
): readonly Asked[] {
  return rows
    .slice(columns.headRows)
    .filter(isFilled)
    .map((row) => askedInRow(row, columns, placeOfRow(row, sheet)));
}

function askedInRow(
  row: SheetRow,
  { name, code, lot, persons = [] }: ListColumns,
  place: Place,
): Asked {
  if (row.kind === 'broken') {
    const unread = { because: 'broken-row', detail: row.reason } as const;
    return { place, name: row.text.slice(0, mostShown), code: '', lot: '', unread };
  }
  const cellOf = (column: number | undefined) =>
    column === undefined ? '' : unguard(row.cells[column] ?? '');
  const named = persons.map(cellOf).filter((cell) => cell.trim() !== '');
  return {
    ...{ place, name: cellOf(name), code: cellOf(code), lot: cellOf(lot) },
    ...(named.length > 0 && { persons: named }),
  };
}

/** Of a row that isn't valid, as much as one recognises it by. */
const mostShown = 200;

export function placeOfRow({ row }: SheetRow, sheet?: string): Place {
  return { kind: 'row', row, ...(sheet !== undefined && { sheet }) };
}

export function isFilled(row: SheetRow): boolean {
  return row.kind === 'broken' || row.cells.some((cell) => cell.trim() !== '');
}
