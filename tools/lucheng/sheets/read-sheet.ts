import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { ReadSheet } from './sheet.ts';

/** Reads a table by what the bytes are, whatever the file is called. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'unreadable', reason: oldExcel };
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { kind: 'unreadable', reason: utf16 };
  }
  const text = decodeText(bytes);
  if (text === undefined) return { kind: 'unreadable', reason: unknownEncoding };
  return { kind: 'sheet', rows: readCsv(text) };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}

const oldExcel = {
  zh: '这是旧版 Excel（.xls）文件，请另存为 .xlsx 或 CSV',
  en: 'This is an old Excel file (.xls); save it as .xlsx or CSV',
};

const utf16 = {
  zh: '文件编码为 UTF-16，请另存为“CSV UTF-8”或 .xlsx',
  en: 'The file is in UTF-16; save it as “CSV UTF-8” or .xlsx',
};

const unknownEncoding = {
  zh: '文件既不是 UTF-8 也不是 GB18030 编码',
  en: 'The file is neither UTF-8 nor GB18030',
};
