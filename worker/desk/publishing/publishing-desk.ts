import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { SignedKeySet } from '../../../shared/register/key-set.ts';
import type { ExportStore } from '../exporting/export-store.ts';
import type { Shelf } from '../ledger/archive-batch.ts';
import type { BatchStore } from '../ledger/batch-store.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import type { PersonalStore } from '../ledger/personal-store.ts';
import type { DayLog } from './day-log.ts';
import type { FileStore } from './file-store.ts';
import type { HeadKey } from './head-key.ts';
import type { ProjectionStore } from './projection-store.ts';
import type { PublicationStore } from './publication-store.ts';
import type { PublishedRecords } from './published-records.ts';
import type { RecordMapStore } from './record-map-store.ts';
import type { ToldEntries } from './told-entries.ts';
import type { DayLimits } from './weigh-changes.ts';

/** Everything that publishing reads and writes. */
export type PublishingDesk = {
  readonly jurisdiction: Jurisdiction;
  readonly entries: EntryStore;
  readonly batches: BatchStore;
  readonly personal: PersonalStore;
  readonly projections: ProjectionStore;
  readonly published: PublishedRecords;
  readonly recordMap: RecordMapStore;
  readonly files: FileStore;
  readonly publications: PublicationStore;
  readonly dayLog: DayLog;
  readonly told: ToldEntries;
  readonly exports: ExportStore;
  readonly archive: Shelf;
  readonly register: Shelf;
  readonly settings: PublishingSettings;
  /** All that `work` writes to the stores, or nothing of it where it throws. */
  readonly atomically: <T>(work: () => T) => T;
};

export type PublishingSettings = {
  readonly readHeadKey: () => Promise<HeadKey>;
  /** In their order, the newest last. */
  readonly readKeySets: () => readonly [SignedKeySet, ...SignedKeySet[]];
  readonly mirrors: readonly string[];
  readonly minWaitSeconds: number;
  readonly headValidSeconds: number;
  /** False: the register carries organisations only, whatever is ordered to be published. */
  readonly publishesPersons: boolean;
  /** Changes of level in a day that pass without an operator's word. */
  readonly mostInDay: DayLimits;
  /** Of the public export. */
  readonly entriesInPart: number;
};
