import { ban } from './ban.ts';
import { demerit } from './demerit.ts';
import type { EntryKind } from './kind.ts';
import { listing } from './listing.ts';
import { listingNotified } from './listing-notified.ts';
import { listingProposed } from './listing-proposed.ts';
import { registrationFiled } from './registration-filed.ts';
import { removal } from './removal.ts';
import { retraction } from './retraction.ts';

/** Every kind of entry that can be recorded. */
export const kinds: readonly EntryKind[] = [
  registrationFiled,
  demerit,
  listingProposed,
  listingNotified,
  listing,
  removal,
  ban,
  retraction,
];
