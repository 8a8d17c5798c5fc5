import { readSheet as readFirstSheet } from 'read-excel-file/node';
import type { FaultText } from '../../../shared/tables/fault-text.ts';
import type { ReadSheet } from './sheet.ts';
import { usualPackage } from './usual-package.ts';

/** Reads the first sheet of a workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet> {
  const read = await readRows(bytes);
  if (read) return read;
  const renamed = usualPackage(bytes);
  return (renamed && (await readRows(renamed))) ?? { kind: 'unreadable', reason: reasonOf(bytes) };
}

async function readRows(bytes: Uint8Array): Promise<ReadSheet | undefined> {
  try {
    const data = await readFirstSheet(Buffer.from(bytes), { trim: false, parseNumber: String });
    const rows = data.map((cells, place) => ({
      kind: 'cells' as const,
      row: place + 1,
      cells: cells.map(toText),
    }));
    return { kind: 'sheet', rows };
  } catch {
    return undefined;
  }
}

/** Numbers come as written in the file (`parseNumber`): an 18-digit code must not pass through a double. */
function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** OpenDocument's first part is its media type, uncompressed; parts of Word and WPS texts lie in a folder of their own. */
function reasonOf(bytes: Uint8Array): FaultText {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.slice(0, 200).includes('application/vnd.oasis.opendocument')) return openDocument;
  return text.includes('word/document.xml') ? wordDocument : damaged;
}

const damaged = {
  zh: '这个 .xlsx 文件已损坏或受密码保护，无法读取',
  en: 'This .xlsx file is damaged or protected by a password',
};

const openDocument = {
  zh: '这是 OpenDocument（.ods）文件，请另存为 .xlsx 或“CSV UTF-8”',
  en: 'This is an OpenDocument file (.ods); save it as .xlsx or “CSV UTF-8”',
};

const wordDocument = {
  zh: '这是 Word 文档（.docx），请将其中的表格复制到表格软件，另存为 .xlsx',
  en: 'This is a Word document (.docx); copy its table into a spreadsheet program and save it as .xlsx',
};
