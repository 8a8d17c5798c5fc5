import type { Entry } from '../ledger/entry.ts';
import type { Fault } from '../ledger/fault.ts';
import { entriesOf } from './entry-of.ts';

/** A published decision names its subject; the registration does so for most. */
export function missingName(name: string | undefined, facts: readonly Entry[]): Fault | undefined {
  if (name !== undefined || entriesOf(facts, 'registration-filed').length > 0) return undefined;
  return {
    field: 'body.name',
    rule: 'subject.name-missing',
    zh: '该主体未登记，须填写决定书所载名称',
    en: 'The subject is not registered, so its name in the decision is required',
  };
}
