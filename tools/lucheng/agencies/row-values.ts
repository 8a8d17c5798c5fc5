import type { Columns, Field } from './columns.ts';
import type { Rejection } from './rejection.ts';
import type { Reason } from './sheet.ts';

/** One row's cells by what they mean. */
export type RowValues = {
  readonly row: number;
  /** Trimmed; empty where there is no such column. */
  readonly value: (field: Field) => string;
  readonly reject: (field: Field | undefined, reason: Reason) => Rejection;
};

export function rowValues(row: number, cells: readonly string[], columns: Columns): RowValues {
  const placeOf = (field: Field) => columns.fields.indexOf(field);
  const value = (field: Field) => cells[placeOf(field)]?.trim() ?? '';
  return {
    row,
    value,
    reject: (field, reason) =>
      field
        ? { row, column: columns.titles[placeOf(field)] ?? field, value: value(field), reason }
        : { row, column: '', value: cells.join(','), reason },
  };
}
