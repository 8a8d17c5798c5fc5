import type { Jurisdiction } from '../../shared/jurisdiction/policy.ts';
import type { Gate } from './access/admit.ts';
import { FailureLock } from './access/failure-lock.ts';
import { RequestCounter } from './access/request-counter.ts';
import { TokenStore } from './access/token-store.ts';
import { ExportStore } from './exporting/export-store.ts';
import { BatchStore } from './ledger/batch-store.ts';
import { EntryStore } from './ledger/entry-store.ts';
import { PersonalStore } from './ledger/personal-store.ts';
import type { LedgerEnvironment } from './ledger-environment.ts';
import { DayLog } from './publishing/day-log.ts';
import { FileStore } from './publishing/file-store.ts';
import { ProjectionStore } from './publishing/projection-store.ts';
import { PublicationStore } from './publishing/publication-store.ts';
import { PublishedRecords } from './publishing/published-records.ts';
import type { PublishingDesk } from './publishing/publishing-desk.ts';
import { readPublishingSettings } from './publishing/publishing-settings.ts';
import { RecordMapStore } from './publishing/record-map-store.ts';
import { ToldEntries } from './publishing/told-entries.ts';

/** Lays out what the ledger object works on, over its own storage. */
export function openDesk(
  storage: DurableObjectStorage,
  env: LedgerEnvironment,
  jurisdiction: Jurisdiction | undefined,
): PublishingDesk {
  if (!jurisdiction) throw new Error(`JURISDICTION ${env.JURISDICTION} is not one of ours`);
  const recordMap = new RecordMapStore(storage);
  return {
    jurisdiction,
    entries: new EntryStore(storage),
    batches: new BatchStore(storage.sql),
    personal: new PersonalStore(storage.sql),
    projections: new ProjectionStore(storage, recordMap),
    published: new PublishedRecords(storage),
    recordMap,
    files: new FileStore(storage.sql),
    publications: new PublicationStore(storage.kv),
    dayLog: new DayLog(storage.sql),
    told: new ToldEntries(storage.sql),
    exports: new ExportStore(storage.kv),
    archive: env.ARCHIVE,
    register: env.REGISTER,
    settings: readPublishingSettings(env),
    atomically: (work) => storage.transactionSync(work),
  };
}

export function openGate(sql: SqlStorage, env: LedgerEnvironment): Gate {
  return {
    tokens: new TokenStore(sql),
    lock: new FailureLock(sql),
    counter: new RequestCounter(),
    operatorHash: env.OPERATOR_TOKEN_HASH,
  };
}
