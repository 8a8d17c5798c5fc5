import { readSheet as readFirstSheet } from 'read-excel-file/node';
import type { ReadSheet } from './sheet.ts';

/** Reads the first sheet of a workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet> {
  try {
    const data = await readFirstSheet(Buffer.from(bytes), { trim: false, parseNumber: String });
    const rows = data.map((cells, place) => ({
      kind: 'cells' as const,
      row: place + 1,
      cells: cells.map(toText),
    }));
    return { kind: 'sheet', rows };
  } catch {
    return { kind: 'unreadable', reason };
  }
}

/** Numbers come as written in the file (`parseNumber`): an 18-digit code must not pass through a double. */
function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

const reason = {
  zh: '这个 .xlsx 文件已损坏或受密码保护，无法读取',
  en: 'This .xlsx file is damaged or protected by a password',
};
