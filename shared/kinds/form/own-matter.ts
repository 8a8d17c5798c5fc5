import { type Subject, subjectKey } from '../../identity/subject.ts';
import type { Actor, Entry, Role } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';

/** Roles that act for themselves alone (Arts. 8, 13, 32, 37; domain G17). */
const ownRoles: readonly Role[] = ['agency', 'practitioner', 'client', 'expert', 'association'];

/** Whether the role holds no public power: it records its own matters only. */
export function actsForItself(role: Role): boolean {
  return ownRoles.includes(role);
}

/** Whether an entry is a party's own word: shown as that, it decides nothing that others haven't confirmed. */
export function isOwnWord({ actor }: Pick<Entry, 'actor'>): boolean {
  return actsForItself(actor.role);
}

/** Refuses a token of such a role that doesn't say for which subject it speaks, or names one of another kind. */
export function speaksForNobody({ role, speaksFor }: Actor): Fault | undefined {
  return actsForItself(role) && speaksFor?.kind !== role ? forNobody : undefined;
}

/**
 * Refuses a party that acts for itself in another's matter. The matter belongs to the draft's subject, unless another
 * `subject` is given, such as the client who evaluates. Authorities pass; the kind's roles decide on their powers.
 */
export function notOwnMatter(
  draft: { readonly subject: Subject },
  { role, speaksFor }: Actor,
  subject: Subject = draft.subject,
): Fault | undefined {
  if (!actsForItself(role)) return undefined;
  if (speaksFor && subjectKey(speaksFor) === subjectKey(subject)) return undefined;
  return notTheirs;
}

const notTheirs: Fault = {
  field: 'actor.speaksFor',
  rule: 'role.not-own-matter',
  zh: '仅可办理本人、本单位的事项',
  en: 'This role may act in its own matters only',
};

const forNobody: Fault = {
  field: 'actor.speaksFor',
  rule: 'role.speaks-for-nobody',
  zh: '该凭证没有载明代表谁办理',
  en: 'The token does not say on whose behalf it acts',
};
