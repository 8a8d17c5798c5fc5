import { writeXlsx } from '../../../shared/sheets/write-xlsx.ts';
import { writeCsv } from '../../../shared/tables/write-csv.ts';
import { type Answer, textAnswer } from './answer.ts';
import type { Lifetime } from './cache-policy.ts';

/** A table to take away. */
export type Table = {
  /** Its file's name in Latin letters, without its ending. */
  readonly file: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
};

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For spreadsheets; programs had better read the JSON, whose values are unaltered. */
export function csvAnswer({ file, title, rows }: Table, lifetime: Lifetime): Answer {
  const headers = { 'Content-Disposition': saveAs(`${file}.csv`, `${title}.csv`) };
  return textAnswer('text/csv', writeCsv(rows), lifetime, headers);
}

/** The rows of the CSV as a workbook, in which every cell is text as it is. */
export function xlsxAnswer({ file, title, rows }: Table, lifetime: Lifetime): Answer {
  const answer = textAnswer(xlsxType, JSON.stringify(rows), lifetime, {
    'Content-Type': xlsxType,
    'Content-Disposition': saveAs(`${file}.xlsx`, `${title}.xlsx`),
  });
  return { ...answer, body: writeXlsx(title, rows) };
}

/** RFC 6266: a name for every program, and one in Chinese for those that read it. */
function saveAs(plain: string, named: string): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(named)}`;
}
