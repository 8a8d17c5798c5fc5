import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { DeskAccess } from '../desk-client.ts';
import { lookUpRegistrations } from '../sheets/look-up-registrations.ts';
import type { Plan, PlannedRow, TableRow } from '../sheets/table-import.ts';
import type { AgencyField } from './agency-columns.ts';

/** Asks the desk which agencies are registered already, with which data. */
export async function findRegistered(
  desk: DeskAccess,
  rows: readonly TableRow<AgencyField>[],
): Promise<Plan<AgencyField>> {
  const toSend: PlannedRow[] = [];
  const unchanged: TableRow<AgencyField>[] = [];
  const codes = rows.map(({ draft }) => draft.subject.code);
  const registered = await lookUpRegistrations(desk, codes);
  for (const row of rows) {
    const registration = registered.get(row.draft.subject.code);
    if (registration && isSame(row, registration)) unchanged.push(row);
    else toSend.push({ ...row, replaces: registration?.id ?? null });
  }
  return { toSend, unchanged, elsewhere: [], rejections: [] };
}

/** Same facts; a row that states when it was registered must agree on that too. */
function isSame({ draft, values }: TableRow<AgencyField>, registration: Entry): boolean {
  const agreesOnDay =
    values.value('registeredOn') === '' || draft.effectiveFrom === registration.effectiveFrom;
  return agreesOnDay && canonicalJson(draft.body) === canonicalJson(registration.body);
}
