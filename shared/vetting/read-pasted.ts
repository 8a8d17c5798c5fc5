import { readCsv } from '../sheets/read-csv.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { SheetToVet } from './answer-sheet.ts';
import type { Passage } from './asked.ts';
import { listColumns } from './list-columns.ts';

export type Pasted =
  | ({ readonly kind: 'sheet' } & SheetToVet)
  /** Prose: paragraphs, parted by blank lines. */
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] };

/** Tells a table and a list of names, one to a line, from prose. */
export function readPasted(text: string): Pasted {
  const plain = text.replace(/\r\n?/g, '\n');
  if (isProse(plain)) return { kind: 'passages', passages: paragraphsIn(plain) };
  const rows = readCsv(plain);
  const cells = rows.map((row) => (row.kind === 'cells' ? row.cells : []));
  const columns = listColumns(cells);
  const isTable = cells.some(({ length }) => length > 1);
  if (columns !== undefined || isTable) return { kind: 'sheet', rows, columns };
  return { kind: 'sheet', rows: linesOf(plain), columns: oneColumn };
}

const oneColumn = { name: 0, code: undefined, lot: undefined, headRows: 0, by: 'cells' } as const;

/** A list has no sentences, and no line as long as a paragraph. */
function isProse(text: string): boolean {
  return /[。；]|[.!?] [A-Z]/u.test(text) || /[^\n]{200}/.test(text);
}

function paragraphsIn(text: string): readonly Passage[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((one, place) => ({ place: { kind: 'part', number: place + 1 } as const, text: one }))
    .filter((one) => one.text.trim() !== '');
}

function linesOf(text: string): readonly SheetRow[] {
  return text.split('\n').map((line, place) => ({ kind: 'cells', row: place + 1, cells: [line] }));
}
