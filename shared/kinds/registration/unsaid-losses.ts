import { canonicalJson } from '../../ledger/canonical.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { KindContext } from '../form/kind.ts';
import { actsForItself } from '../form/own-matter.ts';
import { type Before, type RegistrationData, registrationBefore } from './registration-before.ts';
import { isIdentity, type Loss, lossesOf, type RegistrationField } from './registration-losses.ts';

/**
 * Refuses an authority's entry that would remove something on record, unless `replaces` says what and the entry has a
 * document of its own: a clerk who names what is lost has looked at it. An agency's own words are not held to this.
 */
export function unsaidLosses(
  documentNumber: string,
  replaces: Readonly<Partial<Record<RegistrationField, unknown>>>,
  statedOver: (before: Before) => Partial<RegistrationData>,
  { actor, facts }: Pick<KindContext, 'actor' | 'facts'>,
): readonly Fault[] {
  if (actsForItself(actor.role)) return [];
  const before = registrationBefore(facts);
  const losses = lossesOf(before, statedOver(before));
  const unsaid = losses.filter(
    ({ field, lost }) => canonicalJson(replaces[field] ?? null) !== canonicalJson(lost),
  );
  const isOwnDocument = !registrationDocuments(facts).has(documentNumber);
  return [
    ...unsaid.map(unsaidLoss),
    ...(losses.length > 0 && !isOwnDocument ? [documentOfBefore] : []),
  ];
}

function registrationDocuments(facts: readonly Entry[]): ReadonlySet<string> {
  const registrations = facts.filter(({ kind }) => kind.startsWith('registration-'));
  return new Set(registrations.map(({ basis }) => basis.documentNumber));
}

function unsaidLoss({ field, before, after, lost }: Loss): Fault {
  const was = canonicalJson(lost);
  if (field === 'name') {
    return {
      field: 'body.replaces.name',
      rule: 'registration.name-replaced-unsaid',
      zh: `名称将由${was}变更为${canonicalJson(after)}；确要变更的，请在 replaces.name 中写明登记在册的原名称`,
      en: 'The name on record would be replaced by another; if it is to be, say in replaces.name which name is on record',
    };
  }
  if (isIdentity(field)) {
    return {
      field: `body.replaces.${field}`,
      rule: 'registration.field-replaced-unsaid',
      zh: `该项登记在册的内容为 ${was}，将被变更或者清空；确要变更的，请在 replaces.${field} 中写明原内容`,
      en: `What is on record would be replaced; if it is to be, say in replaces.${field} what it is`,
    };
  }
  if (Array.isArray(lost) && lost.length < (before as readonly unknown[]).length) {
    return {
      field: `body.replaces.${field}`,
      rule: 'registration.element-dropped-unsaid',
      zh: `该项将不再包含登记在册的 ${was}；确要去除的，请在 replaces.${field} 中写明`,
      en: `These would no longer be in the list; if they are to go, say them in replaces.${field}`,
    };
  }
  return {
    field: `body.replaces.${field}`,
    rule: 'registration.field-emptied-unsaid',
    zh: `该项将被清空，登记在册的内容为 ${was}；确要清空的，请在 replaces.${field} 中写明原内容`,
    en: `This would be emptied; if it is to be, say in replaces.${field} what is on record`,
  };
}

const documentOfBefore: Fault = {
  field: 'basis.documentNumber',
  rule: 'registration.document-of-before',
  zh: '变更名称或者清空已登记内容，须有本次变更的文号，不得沿用此前登记的文号',
  en: 'A change of name, or of what is emptied, needs the number of its own document, not that of an earlier registration',
};
