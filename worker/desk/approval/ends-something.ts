import { kinds } from '../../../shared/kinds/book/all.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';

const ending = new Set(kinds.filter(({ ends }) => ends !== 'nothing').map(({ name }) => name));

/** Whether an entry of this kind may end, lift, stay or shorten what another one decided. */
export function endsSomething({ kind }: Pick<Entry, 'kind'>): boolean {
  return ending.has(kind);
}
