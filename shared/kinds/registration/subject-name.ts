import { isNaturalPerson, type Subject } from '../../identity/subject.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { personalNameMissing } from '../form/personal-name.ts';
import { hasVouchedName } from './said-names.ts';

type Named = {
  readonly subject: Subject;
  readonly body: { readonly name?: string };
  readonly personal?: Readonly<Record<string, string>>;
};

/**
 * Refuses a published decision that doesn't name its subject, unless an authority's registration does: a name that
 * only the subject vouches for may be another's. A natural person's name never stands in the entry itself, where it
 * could not be erased.
 */
export function missingName(
  { subject, body: { name }, personal }: Named,
  facts: readonly Entry[],
): Fault | undefined {
  if (isNaturalPerson(subject)) {
    return name === undefined ? personalNameMissing(personal, facts.length > 0) : nameIsPersonal;
  }
  if (name !== undefined || hasVouchedName(facts)) return undefined;
  return nameMissing;
}

const nameMissing: Fault = {
  field: 'body.name',
  rule: 'subject.name-missing',
  zh: '该主体未登记，或者登记的名称为自行申报、未经核实，须填写决定书所载名称',
  en: 'No authority has registered the subject or confirmed its name, so its name in the decision is required',
};

const nameIsPersonal: Fault = {
  field: 'body.name',
  rule: 'subject.name-personal',
  zh: '自然人的姓名属于个人信息，应填写在 personal.name 中',
  en: 'The name of a natural person is personal and belongs in personal.name',
};
