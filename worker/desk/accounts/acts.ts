import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { accountPolicy } from './account-policy.ts';
import { frontOf } from './front.ts';
import type { Grant, Power } from './grant.ts';
import { malformed, notEndable, notGivable, notManageable, unknownPerson } from './grant-rights.ts';
import { makeId, makeSecret } from './make-secret.ts';
import type { People } from './people.ts';

/** Who acts: an administrator by the grant in which they do, or the operator's secret. */
export type Giver = Grant | 'operator';

export type Refused = { readonly fault: Fault };
export type Invited = {
  readonly person: string;
  readonly secret: string;
  readonly expiresAt: Instant;
};

/** What somebody is to be given, and for how many days. */
export type Plan = Power & { readonly days: number };

/** A new person, with a grant and an invitation to come in. */
export function inviteNew(
  people: People,
  by: Giver,
  { name, ...plan }: Plan & { readonly name: string },
  now: Instant,
): Invited | Refused {
  const fault =
    (by === 'operator' ? malformed(plan) : notGivable(by, plan, undefined)) ??
    misspelled(people, plan);
  if (fault) return { fault };
  const person = makeId('u');
  people.accounts.open({ person, name, front: frontOf(plan.role), openedAt: now });
  people.log.add({ at: now, by: nameOf(by), person, what: 'opened', name });
  addGrant(people, by, person, plan, now);
  return giveInvitation(people, by, person, now);
}

/** A new invitation for a person whose passkey is lost; once used, what they had before opens nothing. */
export function inviteAgain(
  people: People,
  by: Giver,
  person: string,
  now: Instant,
): Invited | Refused {
  const fault = unmanageable(people, by, person, now);
  return fault ? { fault } : giveInvitation(people, by, person, now);
}

/** One more grant for a person. */
export function give(
  people: People,
  by: Giver,
  person: string,
  plan: Plan,
  now: Instant,
): Grant | Refused {
  const fault =
    unmanageable(people, by, person, now) ??
    (by === 'operator' ? malformed(plan) : notGivable(by, plan, person)) ??
    otherFront(people, person, plan) ??
    misspelled(people, plan);
  return fault ? { fault } : addGrant(people, by, person, plan, now);
}

/** Takes a grant away, at once. */
export function endGrant(people: People, by: Giver, id: string, now: Instant): Refused | undefined {
  const grant = people.grants.find(id);
  if (!grant || grant.endedAt) return { fault: unknownGrant };
  const fault = by === 'operator' ? undefined : notEndable(by, grant);
  if (fault) return { fault };
  people.grants.end(id, now);
  people.log.add({ at: now, by: nameOf(by), person: grant.person, what: 'grant-ended', grant });
  return undefined;
}

/** Ends all that opens anything for a person; the account stays. */
export function closeAccount(
  people: People,
  by: Giver,
  person: string,
  now: Instant,
): Refused | undefined {
  const fault = unmanageable(people, by, person, now);
  if (fault) return { fault };
  for (const { id } of people.grants.inForceOf(person, now)) people.grants.end(id, now);
  people.invitations.withdraw(person, now);
  people.passkeys.endAllOf(person, now);
  people.identities.endAllOf(person, now);
  people.sessions.endAllOf(person, now);
  people.calendars.endAllOf(person);
  people.accounts.close(person, now);
  people.log.add({ at: now, by: nameOf(by), person, what: 'closed' });
  return undefined;
}

function unmanageable(people: People, by: Giver, person: string, now: Instant): Fault | undefined {
  const account = people.accounts.find(person);
  if (!account || account.closedAt) return unknownPerson;
  return by === 'operator' ? undefined : notManageable(by, person, people.grants.of(person), now);
}

function otherFront(people: People, person: string, { role }: Power): Fault | undefined {
  return people.accounts.find(person)?.front === frontOf(role) ? undefined : atOtherFront;
}

/** Powers hang on an authority's name, so there must not be two that people take for one. */
export function misspelled({ grants, tokens }: People, power: Power): Fault | undefined {
  if (power.speaksFor) return undefined;
  const { authority } = power;
  const known = grants.spelledOtherwise(authority) ?? tokens.spelledOtherwise(authority);
  return known === undefined ? undefined : spelledOtherwise(known);
}

function addGrant(people: People, by: Giver, person: string, plan: Plan, now: Instant): Grant {
  const { days, ...power } = plan;
  const until = addSeconds(now, Math.min(days, accountPolicy.mostGrantDays) * 24 * 3600);
  const grant = { ...power, id: makeId('g'), person, givenBy: nameOf(by), givenAt: now, until };
  people.grants.add(grant);
  people.log.add({ at: now, by: nameOf(by), person, what: 'granted', grant });
  return grant;
}

function giveInvitation(people: People, by: Giver, person: string, now: Instant): Invited {
  const { secret, hash } = makeSecret();
  const expiresAt = addSeconds(now, accountPolicy.invitationSeconds);
  people.invitations.give(hash, { person, givenAt: now, expiresAt });
  people.log.add({ at: now, by: nameOf(by), person, what: 'invited' });
  return { person, secret, expiresAt };
}

function nameOf(by: Giver): string {
  return by === 'operator' ? by : by.person;
}

function spelledOtherwise(known: string): Fault {
  return {
    field: 'authority',
    rule: 'grant.authority-spelled-otherwise',
    zh: `该机关已登记的名称为“${known}”，权限以名称为准，请使用同一写法`,
    en: `This authority is spelled “${known}” already; powers hang on the name, so spell it alike`,
  };
}

const unknownGrant: Fault = {
  field: 'grant',
  rule: 'grant.unknown',
  zh: '没有该授权，或者已经终止',
  en: 'There is no such grant, or it has ended',
};

const atOtherFront: Fault = {
  field: 'role',
  rule: 'grant.other-front',
  zh: '办公端的人员不能兼有办事窗口的职权，反之亦然；请另开账号',
  en: 'Who works in the office can’t also act at the counter, nor the other way round: open another account',
};
