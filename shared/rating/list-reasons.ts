import { type EntryOf, entriesOf } from '../kinds/form/entry-of.ts';
import { openEndOf } from '../kinds/form/term.ts';
import { type Listing, listingsOf } from '../kinds/listing/listings.ts';
import { isMunicipalBan } from '../kinds/supervision/municipal-ban.ts';
import { banForm } from '../kinds/supervision/supervision-forms.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { isEmpty } from '../time/interval.ts';
import { earlier, later } from '../time/order.ts';
import type { Reason } from './standing.ts';

const none: readonly Reason[] = [];

/**
 * Every listing and ban that was, is or will be in force by a subject's facts, once for each period in which it is.
 */
export function listReasons(facts: readonly Entry[]): readonly Reason[] {
  if (!facts.some(({ kind }) => kind === 'listing' || kind === 'ban')) return none;
  const listings = listingsOf(facts);
  const bans = entriesOf(facts, banForm);
  return [
    ...listings.map(reasonOfListing),
    ...bans.flatMap((ban) => reasonsOfBan(ban, listings)),
  ].filter((reason) => !isEmpty(reason));
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

/** A municipal ban holds only while its listing does (Art. 36); any other outlasts it. */
function reasonsOfBan(
  ban: EntryOf<typeof banForm>,
  listings: readonly Listing[],
): readonly Reason[] {
  if (!isMunicipalBan(ban)) return [reasonOfBan(ban, ban.effectiveFrom, ban.effectiveUntil)];
  return listings
    .filter(({ entry }) => entry.caseId === ban.caseId)
    .map(({ from, until }) =>
      reasonOfBan(ban, later(ban.effectiveFrom, from), earliestEnd(ban.effectiveUntil, until)),
    );
}

function reasonOfBan(
  ban: EntryOf<typeof banForm>,
  from: Instant,
  until: Instant | undefined,
): Reason {
  const openEnd = until === undefined ? openEndOf(ban) : undefined;
  return {
    entries: [ban.id],
    level: 'banned',
    ...(ban.caseId !== undefined && { caseId: ban.caseId }),
    basis: ban.basis,
    summary: ban.body.summary,
    from,
    ...(until !== undefined && { until }),
    ...(openEnd && { openEnd }),
    scope: ban.body.scope,
    isPublic: true,
  };
}

function earliestEnd(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a !== undefined && b !== undefined ? earlier(a, b) : (a ?? b);
}
