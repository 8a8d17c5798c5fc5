import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import type { Account } from '../../accounts/account-store.ts';
import { frontOfGrant } from '../../accounts/grant.ts';
import type { Identity } from '../../accounts/identity-store.ts';
import { makeId } from '../../accounts/make-secret.ts';
import type { People } from '../../accounts/people.ts';
import type { Claimed } from './read-claims.ts';

/** Whom a provider vouches for. */
export type Comer = {
  readonly identity: Identity;
  readonly claimed: Claimed;
  /** The provider, as the log names it. */
  readonly by: string;
  /** The account that the identity opens already. */
  readonly known: Account | undefined;
};

/** Why they don't come in. */
export type NotAdmitted =
  | { readonly kind: 'not-admitted' | 'ended' | 'same-name' | 'not-invited' }
  | { readonly kind: 'misconfigured'; readonly fault: Fault };

/** A new account that the identity opens. */
export function openFirst(
  people: People,
  { identity, claimed: { name }, by }: Comer,
  front: Account['front'],
  now: Instant,
): Account {
  const account: Account = { person: makeId('u'), name, front, openedAt: now };
  people.accounts.open(account);
  people.log.add({ at: now, by, person: account.person, what: 'opened', name });
  linkIdentity(people, identity, account.person, by, now);
  return account;
}

/** From now on the identity opens the account. */
export function linkIdentity(
  { identities, log }: People,
  identity: Identity,
  person: string,
  by: string,
  now: Instant,
): void {
  identities.link({ ...identity, person, linkedAt: now });
  log.add({ at: now, by, person, what: 'linked', ...identity });
}

/** Whoever has nothing to do there is told so, and not let in. */
export function ifAtWork(
  { grants }: People,
  account: Account,
  now: Instant,
): Account | NotAdmitted {
  const { person, front } = account;
  const works = grants.inForceOf(person, now).some((grant) => frontOfGrant(grant) === front);
  return works ? account : { kind: 'not-admitted' };
}
