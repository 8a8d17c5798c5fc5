import type { Entry } from '../../ledger/entry.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { objectionDecidedForm, objectionForm } from './remedy-forms.ts';

/** The objections among `facts` that are not decided. */
export function openObjections(facts: readonly Entry[]): readonly EntryOf<typeof objectionForm>[] {
  const decided = entriesOf(facts, objectionDecidedForm).map(({ body }) => body.objection);
  return entriesOf(facts, objectionForm).filter(({ id }) => !decided.includes(id));
}
