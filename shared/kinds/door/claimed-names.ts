import type { Entry } from '../../ledger/entry.ts';
import { theBook } from '../book/the-book.ts';

type Named = Pick<Entry, 'kind' | 'body'>;

/** The names that an entry on record claims for its subject. */
export function claimedNames({ kind, body }: Named, book = theBook): readonly string[] {
  const names = book.kindOf(kind)?.names?.(body) ?? [];
  return names.map(({ name }) => name);
}

/** The names that a decision on record, or the proposal of one, gives its subject. */
export function namesInDecision({ kind, body }: Named, book = theBook): readonly string[] {
  const names = book.kindOf(kind)?.decidedNames?.(body) ?? [];
  return names.map(({ name }) => name);
}
