import type { TableImport } from '../../../../shared/importing/table-import.ts';
import { tableImportOf } from '../../../../shared/importing/table-imports.ts';
import { type Columns, columnsOf } from '../../../../shared/tables/columns.ts';
import { actorOf } from '../../accounts/grant.ts';
import type { KeptImport, KeptRow, RowState } from '../../importing/import-store.ts';
import type { Ask } from '../screen.ts';
import { sortsOf } from './importing-rights.ts';

/** An import of the visitor's own whose rows their grant may record. */
export async function openImport(ask: Ask<'grant'>) {
  using imports = await ask.ledger.imports(ask.grant.person);
  const kept = await imports.find(ask.param('id'));
  const sort = sortsOf(ask.grant).find((one) => one === kept?.sort);
  const actor = actorOf(ask.grant);
  if (!kept || !sort || !actor) return undefined;
  return { kept, sort, actor, table: tableImportOf(sort) };
}

export type OpenImport = NonNullable<Awaited<ReturnType<typeof openImport>>>;

/** What its columns were said to hold; undefined until somebody has said it. */
export function columnsIn(
  table: TableImport<string>,
  { titles, fields }: KeptImport,
): Columns<string> | undefined {
  if (!fields) return undefined;
  const read = columnsOf(
    table.columns,
    titles,
    fields.map((field) => field ?? undefined),
  );
  return read.kind === 'columns' ? read.columns : undefined;
}

export async function rowsIn(
  ask: Ask<'grant'>,
  id: string,
  state: RowState,
  most: number,
): Promise<readonly KeptRow[]> {
  using imports = await ask.ledger.imports(ask.grant.person);
  return JSON.parse(await imports.rows(id, state, most));
}
