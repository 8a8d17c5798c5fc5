import { confirmationOf } from '../../../../shared/importing/confirm-losses.ts';
import { dropPersonal, maskRow } from '../../../../shared/importing/hide-persons.ts';
import { goodCodes } from '../../../../shared/importing/on-record.ts';
import { judgeRows } from '../../../../shared/importing/read-table.ts';
import type { Rejection } from '../../../../shared/importing/rejection.ts';
import type {
  ImportContext,
  PlannedRow,
  TableImport,
  TableRow,
} from '../../../../shared/importing/table-import.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import type { Actor } from '../../../../shared/ledger/entry.ts';
import type { SheetRow } from '../../../../shared/sheets/sheet.ts';
import type { Columns } from '../../../../shared/tables/columns.ts';
import type { KeptImport, KeptRow } from '../../importing/import-store.ts';
import type { Ask } from '../screen.ts';
import { ledgerRecord } from './ledger-record.ts';

/** How each row stands now, and how the write door's faults about the planned ones are told. */
export type JudgedTable = {
  readonly rows: readonly KeptRow[];
  readonly explain: ReadonlyMap<number, PlannedRow['explain']>;
};

/** Judges rows by the write door's rules and by what is on record at this moment; nothing is recorded. */
export async function judgeTable(
  { ledger, env, now }: Pick<Ask<'grant'>, 'ledger' | 'env' | 'now'>,
  actor: Actor,
  table: TableImport<string>,
  { kept, rows, columns }: Judging,
): Promise<JudgedTable> {
  const jurisdiction = jurisdictionOf(env.JURISDICTION);
  if (!jurisdiction) throw new Error(`JURISDICTION ${env.JURISDICTION} is not one of ours`);
  const record = ledgerRecord(ledger, actor);
  const context: ImportContext = {
    actor,
    regulation: jurisdiction.regulation.draft.title,
    document: kept.choices.document,
    fileHash: kept.fileHash,
    now,
    jurisdiction,
    isVerified: () => true,
    skip: [],
    withUnregistered: kept.choices.withUnregistered === true,
    confirmed: undefined,
  };
  const head = { row: 0, columns };
  const sheet = rows.map(({ row, cells }): SheetRow => ({ kind: 'cells', row, cells }));
  const irregular = new Set<string>();
  const asking = (code: string) => irregular.add(code).size > 0;
  judgeRows(table, sheet, head, { ...context, isVerified: asking });
  const good = await goodCodes(record, [...irregular]);
  const isVerified = (code: string) => good.has(code);
  const judged = judgeRows(table, sheet, head, { ...context, isVerified });
  const plan = await table.plan(record, judged.accepted, context);
  return sortOut(rows, judged.accepted, {
    ...plan,
    rejections: [...judged.rejections, ...plan.rejections],
  });
}

type Judging = {
  readonly kept: KeptImport;
  readonly rows: readonly KeptRow[];
  readonly columns: Columns<string>;
};

type Plan = Awaited<ReturnType<TableImport<string>['plan']>>;

function sortOut(
  rows: readonly KeptRow[],
  accepted: readonly TableRow<string>[],
  plan: Plan,
): JudgedTable {
  const rowOf = new Map(accepted.map(({ explain, values }) => [explain, values.row]));
  const planned = new Map(plan.toSend.map((one) => [rowOf.get(one.explain) ?? 0, one]));
  const placesOf = (list: readonly TableRow<string>[]) => new Set(list.map((r) => r.values.row));
  const [unchanged, elsewhere] = [placesOf(plan.unchanged), placesOf(plan.elsewhere)];
  const rejected = Map.groupBy(plan.rejections, ({ row }) => row);
  const judged = rows.map(({ row, cells }): KeptRow => {
    const rejections = rejected.get(row);
    if (rejections) return { row, cells, state: 'rejected', rejections };
    if (unchanged.has(row)) return { row, cells, state: 'unchanged' };
    if (elsewhere.has(row)) return { row, cells, state: 'elsewhere' };
    const found = planned.get(row);
    if (!found) return { row, cells, state: 'unchanged' };
    const { draft, replaces, changes } = found;
    return { row, cells, state: 'planned', plan: { draft, replaces, ...(changes && { changes }) } };
  });
  const explain = new Map([...planned].map(([row, one]) => [row, one.explain]));
  return { rows: judged, explain };
}

/** Rows of a file as they are kept: without what identifies a person, and without blank ones. */
export function rowsToKeep(
  table: TableImport<string>,
  source: readonly SheetRow[],
  columns: Columns<string>,
): readonly KeptRow[] {
  const rows = table.columns.isPersonal ? source.map(maskRow) : source;
  return rows
    .map((row) => dropPersonal(row, columns))
    .flatMap((row): readonly KeptRow[] => {
      if (row.kind === 'broken') {
        const rejection: Rejection = {
          row: row.row,
          column: '',
          value: row.text,
          reason: row.reason,
        };
        return [{ row: row.row, cells: [], state: 'rejected', rejections: [rejection] }];
      }
      const isBlank = row.cells.every((cell) => cell.trim() === '');
      return isBlank ? [] : [{ row: row.row, cells: row.cells, state: 'read' }];
    });
}

/** Names the losses among rows that are planned; undefined where nothing is lost. */
export function lossesOf(rows: readonly KeptRow[]): string | undefined {
  const planned = rows.flatMap(({ plan }) => plan ?? []);
  return confirmationOf(planned.map((plan) => ({ ...plan, explain: neverTold })));
}

function neverTold(): Rejection {
  throw new Error('no fault is told of a plan that is only looked at');
}

export function losesSomething({ plan }: KeptRow): boolean {
  return plan?.changes?.some(({ isLoss }) => isLoss) === true;
}
