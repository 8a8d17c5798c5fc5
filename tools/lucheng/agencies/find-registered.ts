import type { DeskAccess } from '../desk-client.ts';
import { lookUpRegistrations } from '../sheets/look-up-registrations.ts';
import type { Rejection } from '../sheets/rejection.ts';
import type { ImportContext, Plan, PlannedRow, TableRow } from '../sheets/table-import.ts';
import type { AgencyField } from './agency-columns.ts';
import { changeOfRow } from './change-of-row.ts';

/** Asks the desk what is on record, so that a row becomes a filing, a change of what it states otherwise, or nothing. */
export async function findRegistered(
  desk: DeskAccess,
  rows: readonly TableRow<AgencyField>[],
  context: ImportContext,
): Promise<Plan<AgencyField>> {
  const toSend: PlannedRow[] = [];
  const unchanged: TableRow<AgencyField>[] = [];
  const rejections: Rejection[] = [];
  const codes = rows.map(({ draft }) => draft.subject.code);
  const registered = await lookUpRegistrations(desk, codes);
  for (const row of rows) {
    const onRecord = registered.get(row.draft.subject.code);
    if (onRecord === undefined) {
      toSend.push({ ...row, replaces: null });
      continue;
    }
    const { draft, changes } = changeOfRow(row, onRecord);
    const isLosing = changes.some(({ isLoss }) => isLoss);
    if (changes.length === 0 && !onRecord.isWithdrawn) unchanged.push(row);
    else if (isLosing && !hasDocument(row, context)) {
      rejections.push(row.values.reject('documentNumber', documentMissing));
    } else toSend.push({ explain: row.explain, draft, changes, replaces: onRecord.entry });
  }
  return { toSend, unchanged, elsewhere: [], rejections };
}

/** A number made of the file's hash is no document. */
function hasDocument({ values }: TableRow<AgencyField>, { document }: ImportContext): boolean {
  return values.value('documentNumber') !== '' || document !== undefined;
}

const documentMissing = {
  zh: '更名或者清空登记内容须有文号：请在“登记编号”列填写，或者加 --document',
  en: 'Replacing a name, or emptying what is on record, needs a document number: in its column, or by --document',
};
