import { type EntryOf, entriesOf } from '../kinds/entry-of.ts';
import { type Listing, listingsOf } from '../kinds/listings.ts';
import { isMunicipalBan, listingOfBan } from '../kinds/municipal-ban.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { earlier, later } from '../time/order.ts';
import type { Reason } from './standing.ts';

/** Every listing and ban that was, is or will be in force by a subject's facts. */
export function listReasons(facts: readonly Entry[]): readonly Reason[] {
  const listings = listingsOf(facts);
  const bans = entriesOf(facts, 'ban');
  return [...listings.map(reasonOfListing), ...bans.map((ban) => reasonOfBan(ban, facts))]
    .filter((reason) => reason !== undefined)
    .filter(({ from, until }) => until === undefined || from < until);
}

function reasonOfListing({ entry, proposal, notice, from, until }: Listing): Reason {
  const steps = [entry, notice, proposal].filter((step) => step !== undefined);
  return {
    entries: steps.map(({ id }) => id),
    level: 'blacklisted',
    ...(entry.caseId !== undefined && { caseId: entry.caseId }),
    basis: entry.basis,
    summary: proposal?.body.summary ?? '',
    from,
    ...(until !== undefined && { until }),
    isPublic: true,
  };
}

/** A municipal ban holds only while its listing does (Art. 36). */
function reasonOfBan(ban: EntryOf<'ban'>, facts: readonly Entry[]): Reason | undefined {
  const listing = isMunicipalBan(ban) ? listingOfBan(facts, ban) : undefined;
  if (isMunicipalBan(ban) && listing === undefined) return undefined;
  const until = earliestEnd(ban.effectiveUntil, listing?.until);
  return {
    entries: [ban.id],
    level: 'banned',
    ...(ban.caseId !== undefined && { caseId: ban.caseId }),
    basis: ban.basis,
    summary: ban.body.summary,
    from: later(ban.effectiveFrom, listing?.from ?? ban.effectiveFrom),
    ...(until !== undefined && { until }),
    scope: ban.body.scope,
    isPublic: true,
  };
}

function earliestEnd(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a !== undefined && b !== undefined ? earlier(a, b) : (a ?? b);
}
