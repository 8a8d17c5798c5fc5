import { theBook } from '../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';

/** Whether an entry of this kind may end, lift, stay or shorten what another one decided. */
export function endsSomething({ kind }: Pick<Entry, 'kind'>, { names } = theBook): boolean {
  return names.ending.has(kind);
}
