import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { FaultText } from '../tables/fault-text.ts';
import { delimiterOf } from './delimiter-of.ts';
import type { SheetRow } from './sheet.ts';

/**
 * Reads CSV (RFC 4180), or the same with another delimiter. A row whose quotes don't close is broken by itself: reading goes on at the next line, so that one
 * stray quote doesn't swallow the rest of the file. After a hundred such rows it is no table any more, and the rest is told as one row.
 */
export function readCsv(source: string): readonly SheetRow[] {
  const { delimiter, body: text } = delimiterOf(source.replace(/\r\n?/g, '\n'));
  const rows: SheetRow[] = [];
  let at = 0;
  let broken = 0;
  while (at < text.length) {
    const read = readUntilBroken(stretchFrom(text, at), delimiter, rows.length);
    rows.push(...read.rows);
    at += read.length;
    // Its quotes may close beyond the stretch: that is seen in the one that begins with it.
    if (!read.reason || (read.isUnclosed && read.rows.length > 0)) continue;
    if (++broken > mostBroken) {
      rows.push({ kind: 'broken', row: rows.length + 1, text: '', reason: noTable });
      break;
    }
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(at, lineEnd < 0 ? undefined : lineEnd);
    rows.push({ kind: 'broken', row: rows.length + 1, text: line, reason: read.reason });
    at += line.length + 1;
  }
  return rows;
}

const mostBroken = 100;

/** Whole lines, of about as many characters as a row may have: each broken row has the parser begin anew with no more than that. */
function stretchFrom(text: string, at: number): string {
  const end = at + longestRow;
  if (end >= text.length) return text.slice(at);
  const before = text.lastIndexOf('\n', end - 1);
  const cut = before >= at ? before : text.indexOf('\n', end);
  return text.slice(at, cut < 0 ? undefined : cut + 1);
}

/** In UTF-16 units, over as many lines as a quoted cell has; no list has rows of that length. */
const longestRow = 1 << 18;

const noTable = {
  zh: `已有 ${mostBroken} 行不是有效的 CSV，自本行起的内容均未读取；请修正后重新导入`,
  en: `${mostBroken} rows are not valid CSV; from this row on nothing was read: mend the file and import it again`,
};

type Stretch = {
  readonly rows: readonly SheetRow[];
  /** How far into the text they reach. */
  readonly length: number;
  /** Why the row after them can't be read; undefined at the end. */
  readonly reason: FaultText | undefined;
  /** Whether that is a quotation that doesn't end in the text. */
  readonly isUnclosed?: boolean;
};

function readUntilBroken(text: string, delimiter: string, rowsBefore: number): Stretch {
  const rows: SheetRow[] = [];
  let length = 0;
  const collect = (record: unknown) => {
    const { record: cells, raw } = record as { record: string[]; raw: string };
    rows.push({ kind: 'cells', row: rowsBefore + rows.length + 1, cells });
    length += raw.length;
    return null;
  };
  const options = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    raw: true,
  } as const;
  try {
    parse(text, { ...options, on_record: collect });
    return { rows, length: text.length, reason: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isUnclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return { rows, length, reason: reasons[error.code] ?? brokenRow, isUnclosed };
  }
}

const brokenRow = { zh: '该行不是有效的 CSV', en: 'The row is not valid CSV' };

const reasons: Readonly<Record<string, FaultText>> = {
  CSV_QUOTE_NOT_CLOSED: {
    zh: '引号没有闭合',
    en: 'A quotation mark is never closed',
  },
  INVALID_OPENING_QUOTE: {
    zh: '未加引号的单元格中出现引号（应整格加引号并将其中的引号写两遍）',
    en: 'A quotation mark inside an unquoted cell (quote the cell and double the mark)',
  },
  CSV_INVALID_CLOSING_QUOTE: {
    zh: '引号闭合后还有其他字符',
    en: 'Text follows after a closing quotation mark',
  },
};
