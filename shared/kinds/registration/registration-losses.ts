import { canonicalJson } from '../../ledger/canonical.ts';
import { foldText } from '../../text/fold.ts';
import type { Before, RegistrationData } from './registration-before.ts';

export type RegistrationField = keyof RegistrationData;

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
  readonly field: RegistrationField;
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
    const field = name as RegistrationField;
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

function lostOf(field: RegistrationField, before: unknown, after: unknown): unknown {
  if (isEmpty(before)) return undefined;
  if (isIdentity(field)) return before === after ? undefined : before;
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

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

const identity: readonly RegistrationField[] = ['subjectKind', 'branchOf'];

/** Whether the field says what the agency is: another value is a loss, not only none. */
export function isIdentity(field: RegistrationField): boolean {
  return identity.includes(field);
}
