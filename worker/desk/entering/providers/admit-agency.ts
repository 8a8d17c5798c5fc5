import type { Instant } from '../../../../shared/time/instant.ts';
import type { Account } from '../../accounts/account-store.ts';
import { giveClaimed } from '../../accounts/claimed-grants.ts';
import { isInForce, type Power } from '../../accounts/grant.ts';
import type { People } from '../../accounts/people.ts';
import {
  type Comer,
  ifAtWork,
  linkIdentity,
  type NotAdmitted,
  openFirst,
} from './first-account.ts';
import type { Claimed } from './read-claims.ts';

type Agency = NonNullable<Claimed['agency']>;

/** An agency's first person. Everybody after them is invited by the agency itself. */
export function admitAgency(
  people: People,
  comer: Comer,
  firstAccount: 'invited' | 'anyone',
  now: Instant,
): Account | NotAdmitted {
  const { claimed, known, identity, by } = comer;
  const { agency } = claimed;
  if (!agency) return { kind: 'not-admitted' };
  if (known) return admitKnown(people, known, agency, by, now);
  const invited = invitedFirst(people, agency.code, now);
  if (invited) {
    people.invitations.withdraw(invited.person, now);
    linkIdentity(people, identity, invited.person, by, now);
    return invited;
  }
  const isTaken = people.grants.forParty(partyOf(agency)).length > 0;
  if (firstAccount === 'invited' || isTaken) return { kind: 'not-invited' };
  const account = openFirst(people, comer, 'counter', now);
  giveClaimed(people, by, account.person, [powerFor(agency)], now);
  return account;
}

/** Only while the provider still says that they act for that agency. */
function admitKnown(
  people: People,
  known: Account,
  agency: Agency,
  by: string,
  now: Instant,
): Account | NotAdmitted {
  const theirs = people.grants
    .forParty(partyOf(agency))
    .filter(({ person }) => person === known.person);
  if (theirs.length === 0) return { kind: 'not-admitted' };
  if (theirs.some(({ givenBy }) => givenBy === by)) {
    giveClaimed(people, by, known.person, [powerFor(agency)], now);
  }
  return ifAtWork(people, known, now);
}

/** The one whom the city has invited to administer for the agency, while nobody has ever come in for it. */
function invitedFirst(people: People, code: string, now: Instant): Account | undefined {
  const grants = people.grants.forParty({ kind: 'agency', code });
  const [person, ...others] = new Set(grants.map((grant) => grant.person));
  const account = person === undefined ? undefined : people.accounts.find(person);
  if (!account || account.closedAt || others.length > 0) return undefined;
  const isFirst = grants.some((grant) => grant.administers && isInForce(grant, now));
  const isAwaited = people.invitations.openOf(account.person, now) !== undefined;
  return isFirst && isAwaited && hasNeverCome(people, account.person) ? account : undefined;
}

function hasNeverCome({ passkeys, identities }: People, person: string): boolean {
  return !passkeys.hadAny(person) && !identities.hadAny(person);
}

function powerFor(agency: Agency): Power {
  return {
    authority: agency.organisation,
    role: 'agency',
    speaksFor: partyOf(agency),
    administers: true,
  };
}

function partyOf({ code }: Agency) {
  return { kind: 'agency', code } as const;
}
