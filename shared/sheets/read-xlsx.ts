import { strFromU8, zipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/universal';
import type { FaultText } from '../tables/fault-text.ts';
import { damaged, type OfficeParts, openPackage } from './office-package.ts';
import type { ReadSheet, SheetRow } from './sheet.ts';
import { refuseSheet } from './sheet-limits.ts';
import { usualParts } from './usual-package.ts';

type NamedSheet = { readonly name: string; readonly rows: readonly SheetRow[] };

export type ReadWorkbook =
  | { readonly kind: 'workbook'; readonly sheets: readonly NamedSheet[] }
  | { readonly kind: 'unreadable'; readonly reason: FaultText };

/** Reads the first sheet of a workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet> {
  const read = await readWorkbook(bytes);
  if (read.kind === 'unreadable') return read;
  return { kind: 'sheet', rows: read.sheets[0]?.rows ?? [] };
}

/** Reads all sheets of a workbook, hidden ones included. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const opened = openPackage(bytes);
  if (opened.kind === 'refused') return unreadable(foreignPackage(bytes) ?? opened.reason);
  const { parts } = opened;
  const refusal = foreignPackage(bytes) ?? refuseSheet(parts);
  if (refusal !== undefined) return unreadable(refusal);
  try {
    return { kind: 'workbook', sheets: await sheetsOf(usualParts(parts)) };
  } catch {
    return unreadable(damaged);
  }
}

async function sheetsOf(parts: OfficeParts): Promise<readonly NamedSheet[]> {
  // Stored, not packed: the reader would unpack large parts in workers made of text, which an extension may not start.
  const { buffer } = zipSync({ ...parts }, { level: 0 });
  const read = await readWorkbookFile(buffer as ArrayBuffer, { trim: false, parseNumber: String });
  return read.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, place) => ({
      kind: 'cells' as const,
      row: place + 1,
      cells: cells.map(toText),
    })),
  }));
}

/** Numbers come as written in the file (`parseNumber`): an 18-digit code must not pass through a double. */
function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function unreadable(reason: FaultText): {
  readonly kind: 'unreadable';
  readonly reason: FaultText;
} {
  return { kind: 'unreadable', reason };
}

/** OpenDocument's first part is its media type, uncompressed; parts of Word and WPS texts lie in a folder of their own. */
function foreignPackage(bytes: Uint8Array): FaultText | undefined {
  const head = strFromU8(bytes.subarray(0, 200), true);
  if (head.includes('application/vnd.oasis.opendocument')) return openDocument;
  return isWordPackage(bytes) ? wordDocument : undefined;
}

/** The names of a package's parts stand uncompressed at its end. */
export function isWordPackage(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(-65_536), true).includes('word/document.xml');
}

const openDocument = {
  zh: '这是 OpenDocument（.ods）文件，请另存为 .xlsx 或“CSV UTF-8”',
  en: 'This is an OpenDocument file (.ods); save it as .xlsx or “CSV UTF-8”',
};

const wordDocument = {
  zh: '这是 Word 文档（.docx），请将其中的表格复制到表格软件，另存为 .xlsx',
  en: 'This is a Word document (.docx); copy its table into a spreadsheet program and save it as .xlsx',
};
