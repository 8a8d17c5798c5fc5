import { decodeText } from './decode-text.ts';
import { foreignKind } from './foreign-kind.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { ReadSheet } from './sheet.ts';

/** Reads a table in the format that its bytes show, not its file name. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) return { kind: 'unreadable', reason: foreign };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes);
  const text = decodeText(bytes);
  if (text === undefined) return { kind: 'unreadable', reason: unknownEncoding };
  return { kind: 'sheet', rows: readCsv(text) };
}

const unknownEncoding = {
  zh: '文件既不是 UTF-8 也不是 GB18030 编码',
  en: 'The file is neither UTF-8 nor GB18030',
};
