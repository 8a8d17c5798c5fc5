import type { Entry } from '../../ledger/entry.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';

/** The objections among `facts` that nobody has decided. */
export function openObjections(facts: readonly Entry[]): readonly EntryOf<'objection'>[] {
  const decided = entriesOf(facts, 'objection-decided').map(({ body }) => body.objection);
  return entriesOf(facts, 'objection').filter(({ id }) => !decided.includes(id));
}
