import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import type { PersonalStore } from '../ledger/personal-store.ts';
import type { KinStore } from './kin-store.ts';
import type { ToldEntries } from './told-entries.ts';

/** What a subject's record is made from. */
export type RecordSources = {
  readonly jurisdiction: Jurisdiction;
  readonly entries: EntryStore;
  readonly personal: PersonalStore;
  readonly told: ToldEntries;
  /** From whom it was made before. */
  readonly kin: KinStore;
  readonly settings: ProjectingSettings;
};

type ProjectingSettings = {
  /** False: the register carries organisations only, even where a law orders a person's publication. */
  readonly publishesPersons: boolean;
};
