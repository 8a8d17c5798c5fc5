import type { Fault } from '../../ledger/fault.ts';

/** A person is known by a code; their first entry gives the name in `personal.name`, which is kept apart. */
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
