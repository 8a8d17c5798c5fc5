import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { BatchStore } from './batch-store.ts';
import type { EntryStore } from './entry-store.ts';
import type { PersonalStore } from './personal-store.ts';

/** What is made from the entries of a subject, and stale once there are others. */
export interface StaleMarks {
  /** `code` is a `subjectKey`. */
  mark(code: string): void;
}

/** What a batch is checked against and written to. */
export type Ledger = {
  readonly jurisdiction: Jurisdiction;
  readonly entries: EntryStore;
  readonly batches: BatchStore;
  readonly personal: PersonalStore;
  readonly stale: StaleMarks;
};
