import { canonicalJson } from '../../ledger/canonical.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { KindContext } from '../form/kind.ts';
import { actsForItself } from '../form/own-matter.ts';
import type { RegistrationFiledBody } from './registration-forms.ts';
import { registrationsOf } from './registrations-of.ts';

/** What a registration says, apart from what its entry says of the one before. */
export type RegistrationData = Omit<RegistrationFiledBody, 'replaces'>;

type Field = keyof RegistrationData;

/** A field whose value on record would be gone: another name, or nothing where there was something. */
export type Loss = { readonly field: Field; readonly before: unknown; readonly after: unknown };

/** What a registration on record would lose to another. Values that are only added to or rewritten, but for the name, are no loss. */
export function lossesOf(before: RegistrationData, after: RegistrationData): readonly Loss[] {
  const fields = Object.keys(before).filter(isField);
  return fields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((loss) =>
      loss.field === 'name'
        ? loss.before !== loss.after
        : !isEmpty(loss.before) && isEmpty(loss.after),
    );
}

/**
 * Refuses an authority's entry that would take something from a registration on record unless `replaces` says what, and the
 * entry has a document of its own: whoever names what is lost has looked. What an agency says of itself is not held to this.
 */
export function unsaidLosses(
  documentNumber: string,
  replaces: Readonly<Partial<Record<Field, unknown>>>,
  afterOf: (before: RegistrationData) => RegistrationData,
  { actor, facts }: Pick<KindContext, 'actor' | 'facts'>,
): readonly Fault[] {
  const before = registrationsOf(facts).at(-1)?.body;
  if (before === undefined || actsForItself(actor.role)) return [];
  const losses = lossesOf(before, afterOf(before));
  const unsaid = losses.filter(
    ({ field, before }) => canonicalJson(replaces[field] ?? null) !== canonicalJson(before),
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

function isField(field: string): field is Field {
  return field !== 'replaces';
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function unsaidLoss({ field, before, after }: Loss): Fault {
  const was = canonicalJson(before);
  if (field === 'name') {
    return {
      field: 'body.replaces.name',
      rule: 'registration.name-replaced-unsaid',
      zh: `名称将由${was}变更为${canonicalJson(after)}；确要变更的，请在 replaces.name 中写明登记在册的原名称`,
      en: 'The name on record would be replaced by another; if it is to be, say in replaces.name which name is on record',
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
