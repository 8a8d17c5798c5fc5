import type { PendingRecords } from '../projecting/pending-records.ts';
import type { ProjectionStore } from '../projecting/projection-store.ts';
import type { PublishedRecords } from '../projecting/published-records.ts';
import type { RecordSources } from '../projecting/record-sources.ts';
import type { DayLog } from './day-log.ts';
import type { HaltStore } from './halt-store.ts';
import type { HaltWords } from './halt-words.ts';
import type { DayLimits } from './weigh-changes.ts';

/** What is read and written to hold back what an operator has to approve. */
export type ApprovalDesk = RecordSources & {
  readonly projections: ProjectionStore;
  readonly published: PublishedRecords;
  readonly pending: PendingRecords;
  readonly dayLog: DayLog;
  readonly halts: HaltStore;
  readonly haltWords: HaltWords;
  readonly settings: ApprovalSettings;
};

type ApprovalSettings = {
  /** Changes of level in a day that pass without an operator's word. */
  readonly mostInDay: DayLimits;
};
