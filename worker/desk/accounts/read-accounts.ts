import type { Instant } from '../../../shared/time/instant.ts';
import type { Account } from './account-store.ts';
import type { Grant } from './grant.ts';
import { notManageable } from './grant-rights.ts';
import type { People } from './people.ts';

/** An account as its administrator sees it. */
export type AccountFile = Account & {
  /** All it ever had, newest first. */
  readonly grants: readonly Grant[];
  readonly passkeys: number;
  /** As how many an identity provider knows the person. */
  readonly identities: number;
  /** Until when an invitation is open. */
  readonly invitedUntil?: Instant;
  /** Whether the reader may invite its person anew, give grants, and close it. */
  readonly isManageable: boolean;
};

/** Those that the holder of `own` may see: all for the city’s administrators and auditors, one’s own people for a party’s. */
export function listAccounts(people: People, own: Grant, now: Instant): readonly AccountFile[] {
  if (seesAll(own)) {
    return people.accounts.list().map((account) => toFile(people, own, account, now));
  }
  if (!own.administers || !own.speaksFor) return [];
  const persons = new Set(people.grants.forParty(own.speaksFor).map(({ person }) => person));
  return people.accounts
    .list()
    .filter(({ person }) => persons.has(person))
    .map((account) => toFile(people, own, account, now));
}

export function accountFile(
  people: People,
  own: Grant,
  person: string,
  now: Instant,
): AccountFile | undefined {
  return listAccounts(people, own, now).find((file) => file.person === person);
}

/** Whether somebody reads of everybody's account, and the log of what was done to them. */
export function seesAll({ role, administers, speaksFor }: Grant): boolean {
  return role === 'auditor' || (administers && !speaksFor);
}

function toFile(people: People, own: Grant, account: Account, now: Instant): AccountFile {
  const { person } = account;
  const invitedUntil = people.invitations.openOf(person, now)?.expiresAt;
  const grants = people.grants.of(person);
  return {
    ...account,
    grants,
    passkeys: people.passkeys.of(person).length,
    identities: people.identities.of(person).length,
    ...(invitedUntil !== undefined && { invitedUntil }),
    isManageable: !account.closedAt && notManageable(own, person, grants, now) === undefined,
  };
}
