import type { Actor, Basis, Entry } from '../../ledger/entry.ts';
import { type Listing, listingsOf } from '../listing/listings.ts';

/**
 * Whether a ban is the city's own, under Art. 36: for subjects on its blacklist and only while they are on it. A ban
 * that a law or administrative regulation orders stands by itself.
 */
export function isMunicipalBan(ban: { readonly actor: Actor; readonly basis: Basis }): boolean {
  return ban.actor.role === 'city-regulator' && ban.basis.level === 'local-regulation';
}

/** The listing that a municipal ban depends on: the one in its case. */
export function listingOfBan(
  facts: readonly Entry[],
  ban: { readonly caseId?: string },
): Listing | undefined {
  return listingsOf(facts).find(({ entry }) => entry.caseId === ban.caseId);
}
