import { maxBatch } from '../../../shared/kinds/check-drafts.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';
import type { AgencyRow } from './read-agencies.ts';

/** A row and the registration that it replaces, if any. */
export type PlannedRow = AgencyRow & { readonly replaces: string | null };

export type Plan = {
  readonly toSend: readonly PlannedRow[];
  /** On record already, with the same data. */
  readonly unchanged: readonly AgencyRow[];
};

/** Asks the desk what is on record already, so that importing a file twice records nothing twice. */
export async function findRegistered(desk: DeskAccess, rows: readonly AgencyRow[]): Promise<Plan> {
  const toSend: PlannedRow[] = [];
  const unchanged: AgencyRow[] = [];
  for (let at = 0; at < rows.length; at += maxBatch) {
    const part = rows.slice(at, at + maxBatch);
    const registered = await lookUp(desk, part);
    for (const row of part) {
      const registration = registered.get(row.draft.subject.code) ?? null;
      if (registration && isSame(row, registration)) unchanged.push(row);
      else toSend.push({ ...row, replaces: registration?.id ?? null });
    }
  }
  return { toSend, unchanged };
}

type Registered = { readonly code: string; readonly registration: Entry | null };

async function lookUp(
  desk: DeskAccess,
  rows: readonly AgencyRow[],
): Promise<ReadonlyMap<string, Entry | null>> {
  const body = JSON.stringify({ codes: rows.map(({ draft }) => draft.subject.code) });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await mustAnswer(askDesk(desk, 'POST', '/v1/subjects/lookup', { body, headers }));
  return new Map((answer as Registered[]).map(({ code, registration }) => [code, registration]));
}

/** Same facts; a row that states when it was registered must agree on that too. */
function isSame({ draft, values }: AgencyRow, registration: Entry): boolean {
  const agreesOnDay =
    values.value('registeredOn') === '' || draft.effectiveFrom === registration.effectiveFrom;
  return agreesOnDay && canonicalJson(draft.body) === canonicalJson(registration.body);
}
