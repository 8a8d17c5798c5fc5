import { decodeText } from '../sheets/decode-text.ts';
import { foreignKind } from '../sheets/foreign-kind.ts';
import { type DocumentPart, readDocx } from '../sheets/read-docx.ts';
import { isWordPackage, readWorkbook } from '../sheets/read-xlsx.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { mostRows, tooManyRows } from '../sheets/sheet-limits.ts';
import type { FaultText } from '../tables/fault-text.ts';
import type { SheetToVet } from './answer-sheet.ts';
import type { Passage } from './asked.ts';
import { isFilled } from './asked-in-rows.ts';
import { listColumns } from './list-columns.ts';
import { readPasted } from './read-pasted.ts';

/** What was opened, as far as it can be read: lists, whose rows are answered one by one, and text. */
export type Opened =
  | {
      readonly kind: 'opened';
      readonly sheets: readonly SheetToVet[];
      readonly passages: readonly Passage[];
    }
  | { readonly kind: 'refused'; readonly reason: FaultText };

/** Reads a workbook, a Word document, a CSV file or plain text, by what its bytes show and not by its name. */
export async function readListFile(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) return { kind: 'refused', reason: empty };
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isPackage) return isWordPackage(bytes) ? openDocument(bytes) : openWorkbook(bytes);
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) return { kind: 'refused', reason: foreign };
  const text = decodeText(bytes);
  return text === undefined ? { kind: 'refused', reason: unknownEncoding } : openText(text);
}

export function openText(text: string): Opened {
  if (text.trim() === '') return { kind: 'refused', reason: empty };
  const pasted = readPasted(text);
  return pasted.kind === 'sheet' ? opened([pasted], []) : opened([], pasted.passages);
}

async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  const read = await readWorkbook(bytes);
  if (read.kind === 'unreadable') return { kind: 'refused', reason: read.reason };
  const filled = read.sheets.filter(({ rows }) => rows.some(isFilled));
  if (filled.length === 0) return { kind: 'refused', reason: empty };
  const sheets = filled.map(({ name, rows }) => ({
    ...(filled.length > 1 && { name }),
    rows,
    columns: listColumns(cellsOf(rows)),
  }));
  return opened(sheets, []);
}

function openDocument(bytes: Uint8Array): Opened {
  const read = readDocx(bytes);
  if (read.kind === 'unreadable') return { kind: 'refused', reason: read.reason };
  return opened([], read.parts.flatMap(passagesOf));
}

function passagesOf({ number, texts }: DocumentPart): readonly Passage[] {
  const place = { kind: 'part', number } as const;
  return texts.map((text) => ({ place, text }));
}

function opened(sheets: readonly SheetToVet[], passages: readonly Passage[]): Opened {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > mostRows) return { kind: 'refused', reason: tooManyRows };
  return { kind: 'opened', sheets, passages };
}

function cellsOf(rows: readonly SheetRow[]): readonly (readonly string[])[] {
  return rows.map((row) => (row.kind === 'cells' ? row.cells : []));
}

const empty = {
  zh: '里面没有内容（规则：file.empty）',
  en: 'There is nothing in it (rule: file.empty)',
};

const unknownEncoding = {
  zh: '文件既不是 UTF-8 也不是 GB18030 编码，无法读取（规则：file.encoding）',
  en: 'The file is neither UTF-8 nor GB18030 and can’t be read (rule: file.encoding)',
};
