import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { checkDrafts } from '../../../shared/kinds/check-drafts.ts';
import type { CompleteDraft } from '../../../shared/kinds/kind.ts';
import type { Actor, Basis, EntryDraft } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Columns, type Field, readColumns } from './columns.ts';
import { draftOfRow } from './draft-of-row.ts';
import type { Rejection } from './rejection.ts';
import { type RowValues, rowValues } from './row-values.ts';
import type { Reason, SheetRow } from './sheet.ts';

/** A row that the write door's own rules accept. */
export type AgencyRow = { readonly values: RowValues; readonly draft: EntryDraft };

export type ReadAgencies =
  | {
      readonly kind: 'agencies';
      readonly accepted: readonly AgencyRow[];
      readonly rejections: readonly Rejection[];
    }
  /** Nothing can be made of the file as a whole. */
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

export type ImportContext = {
  readonly actor: Actor;
  readonly basis: Basis;
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  readonly skip: readonly string[];
};

/** Reads a table of agencies: header first, then a row each. Rows are judged by the rules of the write door. */
export function readAgencies(rows: readonly SheetRow[], context: ImportContext): ReadAgencies {
  const header = rows.find((row) => row.kind === 'broken' || !isBlank(row.cells));
  if (!header) return { kind: 'refused', reasons: [empty] };
  if (header.kind === 'broken') return { kind: 'refused', reasons: [header.reason] };
  const titles = header.cells.map((cell) => cell.trim());
  const read = readColumns(titles, context.skip);
  if (read.kind === 'refused') return read;

  const accepted: AgencyRow[] = [];
  const rejections: Rejection[] = [];
  const rowOfCode = new Map<string, number>();
  for (const row of rows.filter((row) => row.row > header.row)) {
    const judged = judgeRow(row, read.columns, context);
    if (judged === undefined) continue;
    const found = 'draft' in judged ? duplicate(judged, rowOfCode) : judged;
    if ('draft' in found) accepted.push(found);
    else rejections.push(...found);
  }
  return { kind: 'agencies', accepted, rejections };
}

type Judged = AgencyRow | readonly Rejection[];

/** Undefined: a blank row. */
function judgeRow(row: SheetRow, columns: Columns, context: ImportContext): Judged | undefined {
  if (row.kind === 'broken') {
    return [{ row: row.row, column: '', value: row.text, reason: row.reason }];
  }
  if (isBlank(row.cells)) return undefined;
  const values = rowValues(row.row, row.cells, columns);
  const extra = row.cells.slice(columns.titles.length);
  if (!isBlank(extra)) return [values.reject(undefined, tooManyCells)];
  const { draft, rejections } = draftOfRow(values, context.basis);
  const checked = checkDrafts([draft], { ...context, historyOf: () => [] });
  if (checked.kind === 'invalid') {
    const faults = checked.faults.map((fault) => toRejection(values, fault));
    return [...rejections, ...faults.filter(({ column }) => !isTold(column, rejections))];
  }
  const [complete] = checked.drafts;
  if (!complete || rejections.length > 0) return rejections;
  return { values, draft: withoutGuess(complete, 'effectiveFrom' in draft) };
}

/** What was said of a cell already need not be said in more general words. */
function isTold(column: string, rejections: readonly Rejection[]): boolean {
  return rejections.some((rejection) => rejection.column === column);
}

/** When a registration takes effect is the desk's to say, by its own clock, unless the row states a day. */
function withoutGuess({ effectiveFrom, ...draft }: CompleteDraft, isStated: boolean): EntryDraft {
  return isStated ? { ...draft, effectiveFrom } : draft;
}

/** Says a fault of the write door in terms of the sheet. */
export function toRejection(
  values: RowValues,
  { field, zh, en }: Reason & { field: string },
): Rejection {
  const column = columnOfPath.find(([path]) => field.startsWith(path))?.[1];
  return values.reject(column, { zh, en });
}

const columnOfPath: readonly (readonly [string, Field])[] = [
  ['subject.code', 'code'],
  ['body.name', 'name'],
  ['body.formerNames', 'formerNames'],
  ['body.aliases', 'aliases'],
  ['body.subjectKind', 'subjectKind'],
  ['body.services', 'services'],
  ['effectiveFrom', 'registeredOn'],
  ['basis.documentNumber', 'documentNumber'],
];

function duplicate(row: AgencyRow, rowOfCode: Map<string, number>): Judged {
  const { code } = row.draft.subject;
  const earlier = rowOfCode.get(code);
  if (earlier !== undefined) return [row.values.reject('code', duplicateOf(earlier))];
  rowOfCode.set(code, row.values.row);
  return row;
}

function duplicateOf(row: number): Reason {
  return {
    zh: `与第 ${row} 行的代码相同，同一文件中每个主体只能出现一次`,
    en: `Row ${row} has the same code; a file names each agency once`,
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const empty = { zh: '文件是空的', en: 'The file is empty' };

const tooManyCells = {
  zh: '该行的单元格多于表头，可能有未加引号的逗号',
  en: 'The row has more cells than the header; a comma may lack its quotes',
};
