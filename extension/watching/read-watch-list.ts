import { parseUscc, type UsccResult } from '../../shared/identity/uscc.ts';
import { decodeText } from '../../shared/sheets/decode-text.ts';
import type { SheetRow } from '../../shared/sheets/sheet.ts';
import { unguard } from '../../shared/sheets/unguard.ts';
import type { FaultText } from '../../shared/tables/fault-text.ts';
import { isFilled } from '../../shared/vetting/asked-in-rows.ts';
import { readPasted } from '../../shared/vetting/read-pasted.ts';
import { vetWords } from '../../shared/vetting/words/vet-words.ts';
import type { ListedAgency } from '../settings/listed-agency.ts';
import { mostWatched } from '../settings/most-watched.ts';

/** One thing wrong with a list: in which row, as spreadsheet programs count, of which field, and by which rule. */
export type ListFault = FaultText & {
  readonly row?: number;
  readonly field: 'code' | 'file';
  readonly rule: string;
};

export type ReadWatchList =
  | { readonly kind: 'read'; readonly agencies: readonly ListedAgency[] }
  | { readonly kind: 'refused'; readonly faults: readonly ListFault[] };

/** In bytes: far more than a thousand codes with their names take. */
export const longestList = 512 * 1024;

/**
 * Reads a list of codes that somebody hands over, as text with one to a line or as CSV with a column of codes, in UTF-8 or GB18030. With a fault in
 * any row nothing of it is taken. `isOnRecord`: registries have issued codes with a wrong check digit, and the register may know one.
 */
export async function readWatchList(
  bytes: Uint8Array,
  isOnRecord: (codes: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ReadWatchList> {
  if (bytes.length > longestList) return refused([{ field: 'file', ...fileFaults.long }]);
  const text = decodeText(bytes);
  if (text === undefined) return refused([{ field: 'file', ...fileFaults.encoding }]);
  if (text.trim() === '') return refused([{ field: 'file', ...fileFaults.empty }]);
  const pasted = readPasted(text);
  if (pasted.kind === 'passages') return refused([{ field: 'file', ...fileFaults.prose }]);
  const isOneColumn = pasted.rows.every((row) => row.kind === 'cells' && row.cells.length <= 1);
  const columns = pasted.columns ?? { code: undefined, name: undefined, headRows: 0 };
  const code = columns.code ?? (isOneColumn ? 0 : undefined);
  const name = columns.name === code ? undefined : columns.name;
  if (code === undefined) return refused([{ field: 'file', ...fileFaults.column }]);
  const rows = pasted.rows.slice(columns.headRows).filter(isFilled);
  if (rows.length > mostWatched) return refused([{ field: 'file', ...fileFaults.many }]);
  const read = rows.map((row) => readRow(row, { code, name }));
  const doubted = read.flatMap(({ fault, listed }) => (fault && listed ? [listed.code] : []));
  const known = doubted.length === 0 ? new Set<string>() : await isOnRecord(doubted);
  const faults = read.flatMap(({ fault, listed }) =>
    fault === undefined || (listed && known.has(listed.code)) ? [] : [fault],
  );
  if (faults.length > 0) return refused(faults);
  const agencies = read.flatMap(({ listed }) => listed ?? []);
  return { kind: 'read', agencies: [...new Map(agencies.map((one) => [one.code, one])).values()] };
}

type Columns = { readonly code: number; readonly name: number | undefined };

/** A row may be in doubt: with a fault, and with a code that may have been issued all the same. */
type ReadRow = { readonly listed?: ListedAgency; readonly fault?: ListFault };

function readRow(row: SheetRow, columns: Columns): ReadRow {
  const at = { row: row.row, field: 'code' } as const;
  if (row.kind === 'broken') return { fault: { ...at, rule: 'row.broken', ...row.reason } };
  const cellOf = (column: number | undefined) =>
    column === undefined ? '' : unguard(row.cells[column] ?? '').trim();
  const written = cellOf(columns.code);
  if (written === '') return { fault: { ...at, ...noCode } };
  const parsed = parseUscc(written);
  const name = cellOf(columns.name).slice(0, longestName);
  return {
    ...('code' in parsed && { listed: { code: parsed.code, ...(name !== '' && { name }) } }),
    ...(parsed.kind === 'invalid' && { fault: { ...at, ...codeFault(parsed) } }),
  };
}

/** In UTF-16 units; a name is shown until the register says one. */
const longestName = 200;

function codeFault(fault: Extract<UsccResult, { kind: 'invalid' }>) {
  const say = (lang: 'zh' | 'en') => vetWords(lang).note({ kind: 'code', fault });
  return { rule: `uscc.${fault.rule}`, zh: say('zh'), en: say('en') };
}

function refused(faults: readonly ListFault[]): ReadWatchList {
  return { kind: 'refused', faults };
}

const noCode = {
  rule: 'code.missing',
  zh: '这一行没有统一社会信用代码',
  en: 'This row has no unified social credit code',
};

const fileFaults = {
  long: {
    rule: 'file.too-long',
    zh: `文件超过 ${longestList / 1024} KB，不是一份代码清单`,
    en: `The file has more than ${longestList / 1024} KB and is no list of codes`,
  },
  encoding: {
    rule: 'file.encoding',
    zh: '文件既不是 UTF-8 也不是 GB18030 编码的文本，无法读取',
    en: 'The file is no text in UTF-8 or GB18030 and can’t be read',
  },
  empty: { rule: 'file.empty', zh: '里面没有内容', en: 'There is nothing in it' },
  prose: {
    rule: 'list.no-list',
    zh: '这是一段文字，不是清单；请每行写一个代码',
    en: 'This is running text and no list; write one code to a line',
  },
  column: {
    rule: 'list.no-code-column',
    zh: '找不到代码一列；请加上表头“统一社会信用代码”',
    en: 'No column of codes was found; give it the head “credit code”',
  },
  many: {
    rule: 'list.too-many',
    zh: `清单超过 ${mostWatched} 行，而最多关注 ${mostWatched} 家机构`,
    en: `The list has more than ${mostWatched} rows, and at most ${mostWatched} agencies are watched`,
  },
};
