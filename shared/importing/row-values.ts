import { inOneSpelling } from '../identity/uscc.ts';
import { unguard } from '../sheets/unguard.ts';
import type { Columns } from '../tables/columns.ts';
import type { FaultText } from '../tables/fault-text.ts';
import type { ValueOf } from '../tables/row.ts';
import type { Rejection } from './rejection.ts';

/** One row's cells by what they mean, and how to say what is wrong with one of them. */
export type RowValues<F extends string> = {
  readonly row: number;
  readonly value: ValueOf<F>;
  /** Whether the table has such a column, be the cell empty or not. */
  readonly has: (field: F) => boolean;
  readonly reject: (field: F | undefined, reason: FaultText) => Rejection;
};

export function rowValues<F extends string>(
  row: number,
  cells: readonly string[],
  columns: Columns<F>,
): RowValues<F> {
  const placeOf = (field: F) => columns.fields.indexOf(field);
  const written = (field: F) => unguard(cells[placeOf(field)] ?? '');
  // Rows are compared with each other and with the record by their code.
  const value = (field: F) => (field === 'code' ? inOneSpelling(written(field)) : written(field));
  return {
    row,
    value,
    has: (field) => placeOf(field) >= 0,
    reject: (field, reason) =>
      field
        ? { row, column: columns.titles[placeOf(field)] ?? field, value: written(field), reason }
        : { row, column: '', value: cells.join(','), reason },
  };
}
