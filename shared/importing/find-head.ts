import type { SheetRow } from '../sheets/sheet.ts';
import { type ColumnSet, type Columns, knownLabels, readColumns } from '../tables/columns.ts';
import type { FaultText } from '../tables/fault-text.ts';

export type FoundHead<F extends string> =
  /** `row`: its last; a table may have a title above its head, and a head of two rows. */
  | { readonly kind: 'head'; readonly row: number; readonly columns: Columns<F> }
  | { readonly kind: 'refused'; readonly reasons: readonly FaultText[] };

type Cells = SheetRow & { readonly kind: 'cells' };

/** Finds the head of a table: the first row, or pair of rows, among the first twenty whose labels are this table's. */
export function findHead<F extends string>(
  set: ColumnSet<F>,
  source: readonly SheetRow[],
  skip: readonly string[],
): FoundHead<F> {
  const filled = source.filter((row) => row.kind === 'broken' || !isBlank(row.cells)).slice(0, 20);
  if (filled.length === 0) return { kind: 'refused', reasons: [empty] };
  const rows = filled.filter((row) => row.kind === 'cells');
  const heads = [...rows.map(single), ...rows.slice(1).map((row, i) => pair(rows[i] ?? row, row))];
  for (const { row, titles } of heads) {
    const read = readColumns(set, titles, skip);
    if (read.kind === 'columns') return { kind: 'head', row, columns: read.columns };
  }
  const known = heads.map(({ titles }) => knownLabels(set, titles));
  const most = Math.max(0, ...known);
  const nearest = most > 0 ? heads[known.indexOf(most)] : undefined;
  const read = nearest && readColumns(set, nearest.titles, skip);
  if (read?.kind === 'refused') return read;
  const broken = filled.find((row) => row.kind === 'broken');
  return { kind: 'refused', reasons: [broken ? broken.reason : noHead(set, filled[0]?.row ?? 1)] };
}

/**
 * Where the head of a table most likely is, whatever its columns are called: the row, or pair of rows, among the first twenty that has
 * most of the labels; else the first that isn't blank. Undefined where there is none.
 */
export function likelyHead<F extends string>(
  set: ColumnSet<F>,
  source: readonly SheetRow[],
): { readonly row: number; readonly titles: readonly string[] } | undefined {
  const rows = source
    .slice(0, 20)
    .filter((row) => row.kind === 'cells')
    .filter(({ cells }) => !isBlank(cells));
  const heads = [...rows.map(single), ...rows.slice(1).map((row, i) => pair(rows[i] ?? row, row))];
  const known = heads.map(({ titles }) => knownLabels(set, titles));
  return heads[known.indexOf(Math.max(0, ...known))];
}

function single({ row, cells }: Cells) {
  return { row, titles: cells.map((cell) => cell.trim()) };
}

/** Of a head in two rows, the lower one names the columns, and the upper one those that span both. */
function pair(upper: Cells, lower: Cells) {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const titles = Array.from(
    { length: width },
    (_, i) => lower.cells[i]?.trim() || upper.cells[i]?.trim() || '',
  );
  return { row: lower.row, titles };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const empty = { zh: '文件是空的', en: 'The file is empty' };

function noHead<F extends string>({ labels, required }: ColumnSet<F>, row: number): FaultText {
  const zh = required.map((field) => `“${labels[field][0]}”`).join('、');
  const en = required.map((field) => `"${labels[field].at(-1)}"`).join(', ');
  return {
    zh: `没有找到表头：第 ${row} 行起的前 20 行中没有一行同时含有${zh}各列，请检查表头或者分隔符`,
    en: `No head was found: none of the first 20 rows from row ${row} on has the columns ${en}; check the head or the delimiter`,
  };
}
