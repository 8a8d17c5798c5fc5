import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { entriesOf } from '../form/entry-of.ts';
import { expertEnteredForm, expertLeftForm } from './people-forms.ts';

/** Whether an expert belongs to the city's pool (Art. 23): entered, and not out since. */
export function isInPool(facts: readonly Entry[]): boolean {
  const entered = entriesOf(facts, expertEnteredForm).at(-1)?.seq ?? -1;
  const left = entriesOf(facts, expertLeftForm).at(-1)?.seq ?? -1;
  return entered > left;
}

export function notInPool(field: string): Fault {
  return {
    field,
    rule: 'expert.not-in-pool',
    zh: '该专家不在专家库中',
    en: 'The expert does not belong to the pool',
  };
}
