import type { ApprovalDesk } from '../approval/approval-desk.ts';
import type { ExportingDesk } from '../exporting/exporting-desk.ts';
import type { Archiving } from '../ledger/archive-batch.ts';
import type { FailureStore } from '../platform/failure-store.ts';
import type { BaseChanges } from '../projecting/base-changes.ts';
import type { RecordMapStore } from '../projecting/record-map-store.ts';
import type { SigningDesk } from '../signing/signing-desk.ts';
import type { ChangeStore } from './change-store.ts';
import type { FileStore } from './file-store.ts';
import type { MonthStore } from './month-store.ts';
import type { PublicationStore } from './publication-store.ts';

/** Publishing does all that the rooms before it do, one after the other, and keeps the register's files. */
export type PublishingDesk = Archiving &
  ApprovalDesk &
  SigningDesk &
  ExportingDesk & {
    readonly recordMap: RecordMapStore;
    readonly baseChanges: BaseChanges;
    readonly changes: ChangeStore;
    readonly months: MonthStore;
    readonly files: FileStore;
    readonly publications: PublicationStore;
    /** How deleting superseded files fails. */
    readonly sweepFailures: FailureStore;
    /** All that `work` writes to the stores, or nothing of it where it throws. */
    readonly atomically: <T>(work: () => T) => T;
  };
