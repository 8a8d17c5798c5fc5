import { writeCsv } from '../tables/write-csv.ts';
import type { Rejection } from './rejection.ts';

/** The report of rejected rows, for spreadsheet programs. */
export function rejectedCsv(rejections: readonly Rejection[]): string {
  const rows = rejections.map(({ row, column, value, reason }) => [
    String(row),
    column,
    value,
    reason.zh,
    reason.en,
  ]);
  return writeCsv([['行号 row', '列 column', '值 value', '原因', 'reason'], ...rows]);
}
