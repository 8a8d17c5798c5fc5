import { canonicalJson } from '../../ledger/canonical.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { foldText } from '../../text/fold.ts';
import type { KindContext } from '../form/kind.ts';
import { actsForItself } from '../form/own-matter.ts';
import { decidedNames } from '../listing/decided-names.ts';
import type { RegistrationFiledBody } from './registration-forms.ts';
import { registrationsOf } from './registrations-of.ts';
import { saidNamesOf } from './said-names.ts';

/** The contents of a registration, without what its entry says of other agencies and of the registration before. */
export type RegistrationData = Omit<RegistrationFiledBody, 'replaces' | 'namesakes'>;

type Field = keyof RegistrationData;

/**
 * What is on record of an agency before an entry about its registration, with names by who gave them: an authority,
 * or the agency.
 */
export type Before = {
  readonly data: Partial<RegistrationData>;
  /** The name that the agency has called itself since and that no authority has confirmed. */
  readonly declaredName: string | undefined;
};

/**
 * The latest value of each field, and every name that authorities have registered, confirmed or used in a decision.
 * The agency's own words take none of these names off the record, so they can still be lost.
 */
export function registrationBefore(facts: readonly Entry[]): Before {
  const last = registrationsOf(facts).at(-1)?.body;
  const { vouched, declared } = saidNamesOf(facts);
  const declaredName = declared.registered.at(-1)?.name;
  const name =
    vouched.registered.at(-1)?.name ?? decidedNames(facts)[0]?.name ?? declaredName ?? last?.name;
  const { formerNames: _, aliases: __, ...others } = last ?? {};
  const formerNames = [...vouched.former, ...declared.former];
  const aliases = [...vouched.aliases, ...declared.aliases];
  return {
    data: {
      ...others,
      ...(name !== undefined && { name }),
      ...(formerNames.length > 0 && { formerNames }),
      ...(aliases.length > 0 && { aliases }),
    },
    declaredName,
  };
}

/** What a whole registration states: a recorded field that it leaves out is emptied. */
export function statedByFiling(
  { data }: Before,
  filed: RegistrationData,
): Partial<RegistrationData> {
  return { ...Object.fromEntries(Object.keys(data).map((field) => [field, undefined])), ...filed };
}

/**
 * A field that would lose something: `lost` is its recorded value or, for a list, the elements that would be gone.
 */
export type Loss = {
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
  readonly lost: unknown;
};

/**
 * What a registration on record would lose to what is stated: another name, kind or legal person, nothing where there was
 * something, a list without one of its elements. Lists that are only added to and texts that are rewritten are no loss.
 */
export function lossesOf(before: Before, stated: Partial<RegistrationData>): readonly Loss[] {
  return Object.keys(stated).flatMap((name) => {
    const field = name as Field;
    const [value, after] = [before.data[field], stated[field]];
    const lost = field === 'name' ? nameLost(before, stated.name) : lostOf(field, value, after);
    if (lost === undefined) return [];
    return [{ field, before: field === 'name' ? lost : value, after, lost }];
  });
}

/** Filing the confirmed name again takes away the name that the agency has declared since. */
function nameLost({ data, declaredName }: Before, after: string | undefined): string | undefined {
  return [data.name, declaredName].find((name) => name !== undefined && name !== after);
}

const identity: readonly Field[] = ['subjectKind', 'branchOf'];

function lostOf(field: Field, before: unknown, after: unknown): unknown {
  if (isEmpty(before)) return undefined;
  if (identity.includes(field)) return before === after ? undefined : before;
  if (!Array.isArray(before)) return isEmpty(after) ? before : undefined;
  const kept = new Set(Array.isArray(after) ? after.map(sameness) : []);
  const lost = before.filter((element) => !kept.has(sameness(element)));
  return lost.length === 0 ? undefined : lost;
}

/** Names are equal if a search of pages treats them as one; for a former name, its days count too. */
function sameness(element: unknown): string {
  if (typeof element === 'string') return foldText(element);
  const { name, ...days } = element as { readonly name: string };
  return canonicalJson({ name: foldText(name), ...days });
}

/**
 * Refuses an authority's entry that would remove something on record, unless `replaces` says what and the entry has a
 * document of its own: a clerk who names what is lost has looked at it. An agency's own words are not held to this.
 */
export function unsaidLosses(
  documentNumber: string,
  replaces: Readonly<Partial<Record<Field, unknown>>>,
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

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
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
  if (identity.includes(field)) {
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
