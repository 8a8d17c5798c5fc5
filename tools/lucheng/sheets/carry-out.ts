import { holdUnconfirmed } from '../../../shared/importing/confirm-losses.ts';
import type { Rejection } from '../../../shared/importing/rejection.ts';
import type {
  ImportContext,
  PlannedRow,
  TableImport,
  TableRow,
} from '../../../shared/importing/table-import.ts';
import type { CommandError, Terminal } from '../command.ts';
import type { DeskAccess } from '../desk-client.ts';
import { deskRecord } from './desk-record.ts';
import type { Counts } from './import-report.ts';
import { progressBar } from './progress-bar.ts';
import { sendRows } from './send-rows.ts';

export type ImportResult = {
  readonly counts: Counts;
  /** What is to be recorded, or was. */
  readonly planned: readonly PlannedRow[];
  /** What only the desk could know to be wrong. */
  readonly refused: readonly Rejection[];
  /** Ended the sending early. */
  readonly failure?: CommandError | undefined;
};

export type Errand<F extends string> = {
  readonly table: TableImport<F>;
  readonly rows: readonly TableRow<F>[];
  readonly context: ImportContext;
  readonly isDryRun: boolean;
};

/** Looks rows up at the desk, and sends those that are new or changed unless this is a dry run. */
export async function carryOut<F extends string>(
  desk: DeskAccess | undefined,
  { table, rows, context, isDryRun }: Errand<F>,
  terminal: Terminal,
): Promise<ImportResult> {
  const accepted = rows.length;
  const withoutDesk = rows.map((row) => ({ ...row, replaces: null }));
  if (!desk) return { counts: { accepted }, planned: withoutDesk, refused: [] };
  const { toSend, ...plan } = await table.plan(deskRecord(desk), rows, context);
  const [unchanged, elsewhere] = [plan.unchanged.length, plan.elsewhere.length];
  const counts = { accepted, unchanged, elsewhere };
  if (isDryRun) return { counts, planned: toSend, refused: plan.rejections };
  const looked = holdUnconfirmed(toSend, context.confirmed);
  const progress = progressBar(terminal, '导入 / importing', looked.toSend.length);
  const { recorded, rejections, failure } = await sendRows(desk, looked.toSend, progress);
  const refused = [...plan.rejections, ...looked.held, ...rejections];
  return { counts: { ...counts, recorded }, planned: toSend, refused, failure };
}
