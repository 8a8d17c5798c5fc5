import { type EntryOf, entriesOf } from '../kinds/entry-of.ts';
import type { Entry } from '../ledger/entry.ts';

export type RegistrationEntry = EntryOf<'registration-filed'>;

/** A subject's registrations by the time they took effect; of several at the same time, the last recorded holds. */
export function registrationsOf(facts: readonly Entry[]): readonly RegistrationEntry[] {
  return entriesOf(facts, 'registration-filed').toSorted(byEffect);
}

function byEffect(a: Entry, b: Entry): number {
  if (a.effectiveFrom === b.effectiveFrom) return a.seq - b.seq;
  return a.effectiveFrom < b.effectiveFrom ? -1 : 1;
}
