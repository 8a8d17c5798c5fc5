import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { jurisdictionWith } from '../../../shared/kinds/city/calendar-with.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import type { EntryStore } from './entry-store.ts';

/** The place's rules with the holidays that its ledger knows of now. Nothing reckoned by them is stored. */
export function jurisdictionNow(ledger: {
  readonly jurisdiction: Jurisdiction;
  readonly entries: Pick<EntryStore, 'onHolidays'>;
}): Jurisdiction {
  return jurisdictionWith(ledger.jurisdiction, factsOf(ledger.entries.onHolidays()));
}
