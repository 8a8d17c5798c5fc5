import { factsOf } from '../kinds/facts/facts-of.ts';
import type { RegistrationOnRecord } from '../kinds/registration/registration-on-record.ts';
import type { Entry, EntryDraft } from '../ledger/entry.ts';
import { foldText } from '../text/fold.ts';
import type { OnRecord } from './on-record.ts';
import type { ImportContext, Plan, TableRow } from './table-import.ts';

/** What is to be done with a row about a subject whose entries are these. */
export type Placed =
  | { readonly kind: 'new'; readonly replaces: string | null }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly zh: string; readonly en: string };

export type PlaceRow = (
  draft: EntryDraft,
  facts: readonly Entry[],
  all: readonly Entry[],
) => Placed;

type Field = 'code' | 'name' | 'documentNumber';

/**
 * Sorts rows by what the desk has already. A city's table has all companies; rows about others than its registered agencies
 * are passed over, unless wanted. A name that was never the code's is refused: tables pair them wrongly.
 */
export async function findRecorded<F extends string>(
  record: OnRecord,
  rows: readonly TableRow<F | Field>[],
  { withUnregistered }: ImportContext,
  place: PlaceRow,
): Promise<Plan<F | Field>> {
  const codes = [...new Set(rows.map(({ draft }) => draft.subject.code))];
  const registered = await record.registrations(codes);
  const plan = { toSend: [], unchanged: [], elsewhere: [], rejections: [] } as Sorted<F | Field>;
  const entries = new Map<string, readonly Entry[]>();
  for (const row of rows) {
    const { code } = row.draft.subject;
    const registration = registered.get(code)?.registration ?? undefined;
    if (registration === undefined && !withUnregistered) {
      plan.elsewhere.push(row);
      continue;
    }
    const all = entries.get(code) ?? (await record.entries(code));
    entries.set(code, all);
    sortIn(plan, row, place(row.draft, factsOf(all), all), isStrange(row, registration, all));
  }
  return plan;
}

type Sorted<F extends string> = { [K in keyof Plan<F>]: Plan<F>[K][number][] };

function sortIn<F extends string>(
  plan: Sorted<F | Field>,
  row: TableRow<F | Field>,
  placed: Placed,
  isOthersName: boolean,
): void {
  if (isOthersName) plan.rejections.push(row.values.reject('name', othersName));
  else if (placed.kind === 'unchanged') plan.unchanged.push(row);
  else if (placed.kind === 'refused')
    plan.rejections.push(row.values.reject('documentNumber', placed));
  else plan.toSend.push({ ...row, replaces: placed.replaces });
}

function isStrange<F extends string>(
  { values }: TableRow<F | Field>,
  registration: RegistrationOnRecord | undefined,
  all: readonly Entry[],
): boolean {
  const name = foldText(values.value('name'));
  if (registration === undefined || name === '') return false;
  return !all.some(({ body }) => namesIn(body).some((known) => foldText(known) === name));
}

/** Registrations and their changes carry the name, former names and aliases alike. */
function namesIn(body: unknown): readonly string[] {
  const { name, formerNames, aliases, changes } = body as NamedBody;
  const own = [name, ...(formerNames ?? []).map((former) => former.name), ...(aliases ?? [])];
  return [...own.filter((one) => one !== undefined), ...(changes ? namesIn(changes) : [])];
}

type NamedBody = {
  readonly name?: string;
  readonly formerNames?: readonly { readonly name: string }[];
  readonly aliases?: readonly string[];
  readonly changes?: NamedBody;
};

const othersName = {
  zh: '该名称与此代码在登记中的名称、曾用名都不符，请核对',
  en: 'This code was never registered under this name; check which of the two is right',
};
