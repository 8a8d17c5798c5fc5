import type { Entry } from '../../ledger/entry.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { registrationFiledForm, registrationWithdrawnForm } from './registration-forms.ts';
import { byEffect } from './registrations-of.ts';

/** Whether an agency is registered (Art. 8): it filed, and has not withdrawn since. */
function isRegistered(facts: readonly Entry[]): boolean {
  const filed = entriesOf(facts, registrationFiledForm);
  const withdrawn = entriesOf(facts, registrationWithdrawnForm);
  return [...filed, ...withdrawn].toSorted(byEffect).at(-1)?.kind === 'registration-filed';
}

export function unregistered(facts: readonly Entry[], field: string): RuleFault | undefined {
  if (isRegistered(facts)) return undefined;
  return {
    field,
    rule: 'registration.missing',
    zh: '该机构没有有效的告知性登记，须先登记',
    en: 'The agency has no registration in force; it has to register first',
    basis: [['draft', 'registration']],
  };
}
