import { isNaturalPerson, type Subject } from '../identity/subject.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Fault } from '../ledger/fault.ts';
import { entriesOf } from './entry-of.ts';
import { personalNameMissing } from './personal-name.ts';

type Named = {
  readonly subject: Subject;
  readonly body: { readonly name?: string };
  readonly personal?: Readonly<Record<string, string>>;
};

/**
 * A published decision names its subject; the registration does so for most. A natural person's name never stands in the
 * entry itself, where it could not be erased.
 */
export function missingName(
  { subject, body: { name }, personal }: Named,
  facts: readonly Entry[],
): Fault | undefined {
  if (isNaturalPerson(subject)) {
    return name === undefined ? personalNameMissing(personal, facts.length > 0) : nameIsPersonal;
  }
  if (name !== undefined || entriesOf(facts, 'registration-filed').length > 0) return undefined;
  return nameMissing;
}

const nameMissing: Fault = {
  field: 'body.name',
  rule: 'subject.name-missing',
  zh: '该主体未登记，须填写决定书所载名称',
  en: 'The subject is not registered, so its name in the decision is required',
};

const nameIsPersonal: Fault = {
  field: 'body.name',
  rule: 'subject.name-personal',
  zh: '自然人的姓名属于个人信息，应填写在 personal.name 中',
  en: 'The name of a natural person is personal and belongs in personal.name',
};
