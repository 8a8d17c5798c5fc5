import type { Instant } from '../../../../shared/time/instant.ts';
import type { Account } from '../../accounts/account-store.ts';
import type { Identity } from '../../accounts/identity-store.ts';
import type { People } from '../../accounts/people.ts';
import { admitAgency } from './admit-agency.ts';
import { admitOfficer } from './admit-officer.ts';
import type { NotAdmitted } from './first-account.ts';
import type { ProviderSettings } from './provider-settings.ts';
import type { Claimed } from './read-claims.ts';

/** The account of whoever the provider vouches for: theirs, or a first one where the settings say so. */
export function admitVouched(
  people: People,
  settings: ProviderSettings,
  identity: Identity,
  claimed: Claimed,
  now: Instant,
): Account | NotAdmitted {
  const linked = people.identities.find(identity);
  const known = linked && people.accounts.find(linked.person);
  if (linked?.endedAt || known?.closedAt) return { kind: 'ended' };
  if (known && known.front !== settings.front) return { kind: 'not-admitted' };
  const comer = { identity, claimed, by: `provider:${settings.id}`, known };
  return settings.front === 'office'
    ? admitOfficer(people, comer, now)
    : admitAgency(people, comer, settings.agency.firstAccount, now);
}
