import { writeFile } from 'node:fs/promises';
import writeXlsxFile from 'write-excel-file/node';
import { writeCsv } from '../../../shared/tables/write-csv.ts';
import { CommandError } from '../command.ts';

/** Writes a table, header first, as what the file's ending says. In a workbook every cell is text, so none is a formula. */
export async function writeTable(
  file: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const bytes = await encode(file, rows);
  try {
    await writeFile(file, bytes);
  } catch {
    throw new CommandError(`无法写入 / cannot write ${file}`);
  }
}

async function encode(
  file: string,
  rows: readonly (readonly string[])[],
): Promise<string | Uint8Array> {
  if (/\.csv$/i.test(file)) return writeCsv(rows);
  if (!/\.xlsx$/i.test(file)) throw new CommandError('--out must end in .csv or .xlsx', 2);
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return writeXlsxFile(cells, { sheet: '导出' }).toBuffer();
}
