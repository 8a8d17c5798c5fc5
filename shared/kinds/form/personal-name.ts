import type { Fault } from '../../ledger/fault.ts';

/** A person goes by a code; their first entry says in `personal.name`, kept apart, who that is. */
export function personalNameMissing(
  personal: Readonly<Record<string, string>> | undefined,
  isKnown: boolean,
): Fault | undefined {
  if (isKnown || (personal !== undefined && 'name' in personal)) return undefined;
  return {
    field: 'personal.name',
    rule: 'person.name-missing',
    zh: '首次记录该人员须填写姓名',
    en: 'The first entry about a person needs their name',
  };
}
