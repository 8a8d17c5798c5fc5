import type { AgencyField } from './agency-columns.ts';
import { changeOfRow, firstFilingOfRow } from './change-of-row.ts';
import { findNamesakes } from './find-namesakes.ts';
import type { AgencyOnRecord, OnRecord } from './on-record.ts';
import type { Rejection } from './rejection.ts';
import type { ImportContext, Plan, PlannedRow, TableRow } from './table-import.ts';

/** Asks the desk what is on record, so that a row becomes a filing, a change of what it states otherwise, or nothing. */
export async function findRegistered(
  record: OnRecord,
  rows: readonly TableRow<AgencyField>[],
  context: ImportContext,
): Promise<Plan<AgencyField>> {
  const codes = rows.map(({ draft }) => draft.subject.code);
  const registered = await record.registrations(codes);
  const placed = rows.map((row) => ({
    row,
    planned: planned(row, registered.get(row.draft.subject.code)),
  }));
  const telling = placed.flatMap((one) => one.planned ?? []);
  const named = await findNamesakes(record, telling);
  const toSend: PlannedRow[] = [];
  const rejections: Rejection[] = [];
  for (const [i, one] of placed.filter((row) => row.planned !== undefined).entries()) {
    const found = named[i];
    if (found === undefined) continue;
    if (losesSomething(found) && !hasDocument(one.row, context)) {
      rejections.push(one.row.values.reject('documentNumber', documentMissing));
    } else toSend.push(found);
  }
  const unchanged = placed.flatMap((one) => (one.planned === undefined ? one.row : []));
  return { toSend, unchanged, elsewhere: [], rejections };
}

/** Undefined: on record is what the row says. */
function planned(
  row: TableRow<AgencyField>,
  known: AgencyOnRecord | undefined,
): PlannedRow | undefined {
  const { explain } = row;
  const onRecord = known?.registration ?? undefined;
  const replaces = known?.newestEntry ?? null;
  if (onRecord === undefined) {
    return { explain, ...firstFilingOfRow(row, known?.decidedName ?? undefined), replaces };
  }
  const { draft, changes } = changeOfRow(row, onRecord);
  if (changes.length === 0 && !onRecord.isWithdrawn) return undefined;
  return { explain, draft, changes, replaces };
}

function losesSomething({ changes = [] }: PlannedRow): boolean {
  return changes.some(({ isLoss }) => isLoss);
}

/** A number made of the file's hash is no document. */
function hasDocument({ values }: TableRow<AgencyField>, { document }: ImportContext): boolean {
  return values.value('documentNumber') !== '' || document !== undefined;
}

const documentMissing = {
  zh: '更名、去除登记内容或者登记他人名称须有文号：请在“登记编号”列填写，或者为整份文件给出文号（--document）',
  en: 'Replacing or dropping what is on record, or giving another’s name, needs a document number: in its column, or one for the whole file (--document)',
};
