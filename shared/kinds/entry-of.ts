import type { Entry } from '../ledger/entry.ts';
import type { BanBody } from './ban.ts';
import type { DemeritBody } from './demerit.ts';
import type { ListingBody } from './listing.ts';
import type { ListingNotifiedBody } from './listing-notified.ts';
import type { ListingProposedBody } from './listing-proposed.ts';
import type { RegistrationFiledBody } from './registration-filed.ts';
import type { RemovalBody } from './removal.ts';
import type { RetractionBody } from './retraction.ts';

type Bodies = {
  readonly 'registration-filed': RegistrationFiledBody;
  readonly demerit: DemeritBody;
  readonly 'listing-proposed': ListingProposedBody;
  readonly 'listing-notified': ListingNotifiedBody;
  readonly listing: ListingBody;
  readonly removal: RemovalBody;
  readonly ban: BanBody;
  readonly retraction: RetractionBody;
};

export type EntryOf<K extends keyof Bodies> = Entry & {
  readonly kind: K;
  readonly body: Bodies[K];
};

/** What stands in the ledger was checked when it was recorded, so the kind tells the body. */
function isEntryOf<K extends keyof Bodies>(entry: Entry, kind: K): entry is EntryOf<K> {
  return entry.kind === kind;
}

export function entriesOf<K extends keyof Bodies>(
  entries: readonly Entry[],
  kind: K,
): readonly EntryOf<K>[] {
  return entries.filter((entry) => isEntryOf(entry, kind));
}
