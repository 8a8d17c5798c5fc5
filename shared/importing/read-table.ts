import type { Subject } from '../identity/subject.ts';
import { parseUscc } from '../identity/uscc.ts';
import { checkDrafts } from '../kinds/door/check-drafts.ts';
import type { CompleteDraft } from '../kinds/form/kind.ts';
import { codeVerified } from '../kinds/registration/code-verified.ts';
import type { Entry, EntryDraft } from '../ledger/entry.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { Columns } from '../tables/columns.ts';
import type { FaultText } from '../tables/fault-text.ts';
import { findHead } from './find-head.ts';
import { dropPersonal, maskRow } from './hide-persons.ts';
import type { Rejection } from './rejection.ts';
import { type RowValues, rowValues } from './row-values.ts';
import type { ImportContext, TableImport, TableRow } from './table-import.ts';

export type ReadTable<F extends string> =
  | {
      readonly kind: 'table';
      readonly accepted: readonly TableRow<F>[];
      readonly rejections: readonly Rejection[];
    }
  /** Nothing can be made of the file as a whole. */
  | { readonly kind: 'refused'; readonly reasons: readonly FaultText[] };

/** Reads a table: header first, then a row each. Rows are judged by the rules of the write door. */
export function readTable<F extends string>(
  table: TableImport<F>,
  source: readonly SheetRow[],
  context: ImportContext,
): ReadTable<F> {
  const rows = table.columns.isPersonal ? source.map(maskRow) : source;
  const head = findHead(table.columns, rows, context.skip);
  if (head.kind === 'refused') return head;

  return judgeRows(table, rows, head, context);
}

/** What columns hold, and below which row; each row is then judged by itself, and against those before it. */
type Head<F extends string> = { readonly row: number; readonly columns: Columns<F> };

/** The rows below a head whose columns are known. */
export function judgeRows<F extends string>(
  table: TableImport<F>,
  rows: readonly SheetRow[],
  head: Head<F>,
  context: ImportContext,
): Extract<ReadTable<F>, { kind: 'table' }> {
  const accepted: TableRow<F>[] = [];
  const rejections: Rejection[] = [];
  const rowOfIdentity = new Map<string, number>();
  for (const row of rows.filter((row) => row.row > head.row)) {
    const judged = judgeRow(table, dropPersonal(row, head.columns), head.columns, context);
    if (judged === undefined) continue;
    const found = 'draft' in judged ? duplicate(table, judged, rowOfIdentity) : judged;
    if ('draft' in found) accepted.push(found);
    else rejections.push(...found);
  }
  return { kind: 'table', accepted, rejections };
}

type Judged<F extends string> = TableRow<F> | readonly Rejection[];

/** Undefined: a blank row. */
function judgeRow<F extends string>(
  table: TableImport<F>,
  row: SheetRow,
  columns: Columns<F>,
  context: ImportContext,
): Judged<F> | undefined {
  if (row.kind === 'broken') {
    return [{ row: row.row, column: '', value: row.text, reason: row.reason }];
  }
  if (isBlank(row.cells)) return undefined;
  const values = rowValues(row.row, row.cells, columns);
  const extra = row.cells.slice(columns.titles.length);
  if (!isBlank(extra)) return [values.reject(undefined, tooManyCells)];
  return judgeValues(table, values, context);
}

function judgeValues<F extends string>(
  table: TableImport<F>,
  values: RowValues<F>,
  context: ImportContext,
): Judged<F> {
  const { draft, faults } = table.draftOf(values.value, context);
  const rejections = faults.map(({ field, reason }) => values.reject(field, reason));
  const explain: TableRow<F>['explain'] = ({ field, zh, en }) => {
    const column = table.columnOfPath.find(([path]) => field.startsWith(path))?.[1];
    return values.reject(column, { zh, en });
  };
  const checked = checkDrafts([draft], {
    ...context,
    historyOf: (subject) => verification(subject, context),
    holdersOfName: () => [],
    namedInDecisions: () => [],
    ownCounts: () => ({ today: 0, inAll: 0 }),
  });
  if (checked.kind === 'invalid') {
    const told = new Set(rejections.map(({ column }) => column));
    // What was said of a cell already need not be said in more general words.
    const others = checked.faults.map(explain).filter(({ column }) => !told.has(column));
    return [...rejections, ...others.filter(isFirst)];
  }
  const [complete] = checked.drafts;
  if (!complete || rejections.length > 0) return rejections;
  return { values, explain, draft: withoutGuess(complete, 'effectiveFrom' in draft) };
}

/** Stands in for the ledger: it says only whether a code was verified, under a subject kind that no row is about. */
function verification(
  subject: Subject,
  { actor, now, jurisdiction, isVerified }: ImportContext,
): readonly Entry[] {
  const { kind, code } = subject;
  if (kind !== 'association' || parseUscc(code).kind === 'valid' || !isVerified(code)) return [];
  return [
    {
      v: 1,
      seq: 0,
      id: 'verified',
      jurisdiction: jurisdiction.code,
      recordedAt: now,
      actor,
      kind: codeVerified.name,
      subject,
      effectiveFrom: now,
      basis: { authority: '', law: '', level: 'rule', article: '', documentNumber: '' },
      body: {},
    },
  ];
}

/** One cell may stand in several places of a draft. */
function isFirst({ column, reason }: Rejection, place: number, all: readonly Rejection[]): boolean {
  return all.findIndex((one) => one.column === column && one.reason.zh === reason.zh) === place;
}

/** When an entry takes effect is the desk's to say, by its own clock, unless the row states a day. */
function withoutGuess({ effectiveFrom, ...draft }: CompleteDraft, isStated: boolean): EntryDraft {
  return isStated ? { ...draft, effectiveFrom } : draft;
}

function duplicate<F extends string>(
  { identity }: TableImport<F>,
  row: TableRow<F>,
  rowOfIdentity: Map<string, number>,
): Judged<F> {
  const key = identity.of(row.draft);
  const earlier = rowOfIdentity.get(key);
  if (earlier !== undefined) {
    return [row.values.reject(identity.field, identity.repeated(earlier))];
  }
  rowOfIdentity.set(key, row.values.row);
  return row;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const tooManyCells = {
  zh: '该行的单元格多于表头，可能有未加引号的逗号',
  en: 'The row has more cells than the header; a comma may lack its quotes',
};
