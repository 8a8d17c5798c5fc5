import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Grant, isInForce, type Power } from './grant.ts';

/** Why the holder of `own` may not give `power` to `person`; undefined where they may. */
export function notGivable(
  own: Grant,
  power: Power,
  person: string | undefined,
): Fault | undefined {
  if (!own.administers) return notAdministrator;
  if (own.person === person) return toOneself;
  return malformed(power) ?? beyondOwn(own, power);
}

/** Why the holder of `own` may not end `grant`. Nobody ends what is theirs: a city must not be left without anybody by a slip. */
export function notEndable(own: Grant, grant: Grant): Fault | undefined {
  if (!own.administers) return notAdministrator;
  if (own.person === grant.person) return toOneself;
  return beyondOwn(own, grant);
}

/**
 * Why the holder of `own` may not manage the account of `person`, who has had the grants `ever`: whoever invites somebody anew could come
 * in as them, so all that opens has to be theirs to give. A party's own administrator doesn't even learn of others' people.
 */
export function notManageable(
  own: Grant,
  person: string,
  ever: readonly Grant[],
  now: Instant,
): Fault | undefined {
  if (!own.administers) return notAdministrator;
  if (own.person === person) return toOneself;
  const weighed = own.speaksFor ? ever : ever.filter((grant) => isInForce(grant, now));
  if (own.speaksFor && weighed.length === 0) return unknownPerson;
  const beyond = weighed.some((grant) => beyondOwn(own, grant) !== undefined);
  if (!beyond) return undefined;
  return own.speaksFor ? unknownPerson : bySecretAlone;
}

/** What no grant may be, whoever gives it. */
export function malformed({ role, speaksFor, administers }: Power): Fault | undefined {
  if (role === undefined) return administers && !speaksFor ? undefined : emptyGrant;
  if (speaksFor?.kind !== (actsForItself(role) ? role : undefined)) return speaksForAnother;
  // Who makes accounts could be two people: four eyes would be two.
  return administers && !speaksFor ? recordsAndAdministers : undefined;
}

/** A city's administrator gives every role but what the operator's secret alone gives; a party's own, only that party's. */
function beyondOwn(own: Grant, power: Power): Fault | undefined {
  if (own.speaksFor) return isSame(own.speaksFor, power.speaksFor) ? undefined : notHeld;
  return power.role === undefined || power.role === 'operator' ? bySecretAlone : undefined;
}

function isSame(one: Subject, other: Subject | undefined): boolean {
  return other !== undefined && subjectKey(one) === subjectKey(other);
}

const notAdministrator: Fault = {
  field: 'grant',
  rule: 'account.not-administrator',
  zh: '本授权不含账号管理',
  en: 'This grant does not include managing accounts',
};

const toOneself: Fault = {
  field: 'person',
  rule: 'account.oneself',
  zh: '不能给自己授权，也不能收回自己的授权、停用自己的账号；请由另一位管理员办理',
  en: 'Nobody gives or ends a grant of their own, or closes their own account: another administrator does',
};

const emptyGrant: Fault = {
  field: 'role',
  rule: 'grant.empty',
  zh: '须选择职权',
  en: 'Choose a role',
};

const speaksForAnother: Fault = {
  field: 'speaksFor',
  rule: 'grant.speaks-for',
  zh: '机构、从业人员、委托人、专家、行业自治组织须指明同类主体；其他职权不得指明主体',
  en: 'Agencies, practitioners, clients, experts and associations speak for a subject of that kind; other roles for none',
};

const recordsAndAdministers: Fault = {
  field: 'administers',
  rule: 'grant.records-and-administers',
  zh: '管理账号与办理业务不得兼任：一人可开出两个账号，双人复核即成虚设',
  en: 'Managing the city’s accounts and recording are two people’s: one person with two accounts would be their own second person',
};

export const unknownPerson: Fault = {
  field: 'person',
  rule: 'account.unknown',
  zh: '没有该人员的账号',
  en: 'There is no account of this person',
};

const notHeld: Fault = {
  field: 'speaksFor',
  rule: 'grant.not-held',
  zh: '只能为本单位的人员授权',
  en: 'Only for people of one’s own',
};

const bySecretAlone: Fault = {
  field: 'role',
  rule: 'grant.by-secret-alone',
  zh: '系统管理与运维职权只能以运维密钥授予',
  en: 'Administration of the city and the role of operator are given by the operator’s secret alone',
};
