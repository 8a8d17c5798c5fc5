import type { EntryKind } from '../form/kind.ts';
import { listing } from './listing.ts';
import { listingNotified } from './listing-notified.ts';
import { listingProposed } from './listing-proposed.ts';
import { removal } from './removal.ts';

export const listingKinds: readonly EntryKind[] = [
  listingProposed,
  listingNotified,
  listing,
  removal,
];
