import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { amongId } from './indexed-entries.ts';

/** The fact with this id (of a stayed one its last period), if it is of one of the `kinds` that may be named here. */
export function factNamed(
  facts: readonly Entry[],
  id: string | undefined,
  kinds: ReadonlySet<string>,
): Entry | undefined {
  return amongId(facts, id).findLast((entry) => entry.id === id && kinds.has(entry.kind));
}

/** The same as a list: empty where there is none. */
export function factsNamed(
  facts: readonly Entry[],
  id: string | undefined,
  kinds: ReadonlySet<string>,
): readonly Entry[] {
  const named = factNamed(facts, id, kinds);
  return named === undefined ? [] : [named];
}

export function unknownReference(field: string): Fault {
  return {
    field,
    rule: 'reference.unknown-entry',
    zh: '该主体没有此编号的相应记录',
    en: 'The subject has no entry of the right kind under this id',
  };
}
