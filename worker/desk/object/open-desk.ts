import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { Gate } from '../access/admit.ts';
import { FailureLock } from '../access/failure-lock.ts';
import { RequestCounter } from '../access/request-counter.ts';
import { TokenStore } from '../access/token-store.ts';
import { DayLog } from '../approval/day-log.ts';
import { HaltStore } from '../approval/halt-store.ts';
import { HaltWords } from '../approval/halt-words.ts';
import { ExportStore } from '../exporting/export-store.ts';
import { BatchStore } from '../ledger/batch-store.ts';
import { EntryStore } from '../ledger/entry-store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { PersonalStore } from '../ledger/personal-store.ts';
import { FailureStore } from '../platform/failure-store.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';
import { randomBytes } from '../platform/random-bytes.ts';
import { BaseChanges } from '../projecting/base-changes.ts';
import { KinStore } from '../projecting/kin-store.ts';
import { PendingRecords } from '../projecting/pending-records.ts';
import { ProjectionStore } from '../projecting/projection-store.ts';
import { PublishedRecords } from '../projecting/published-records.ts';
import { RecordMapStore } from '../projecting/record-map-store.ts';
import { StaleProjections } from '../projecting/stale-projections.ts';
import { ToldEntries } from '../projecting/told-entries.ts';
import { TroubleStore } from '../projecting/trouble-store.ts';
import { ChangeStore } from '../publishing/change-store.ts';
import { FileStore } from '../publishing/file-store.ts';
import { MonthStore } from '../publishing/month-store.ts';
import { PublicationStore } from '../publishing/publication-store.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import { HeadStore } from '../signing/head-store.ts';
import { readSettings } from './read-settings.ts';

/** All that the rooms work on, each by the part of it that it needs. Only this room hands it out. */
export type Desk = Ledger & PublishingDesk & { readonly troubles: TroubleStore };

/** Lays out what the ledger object works on, over its own storage. */
export function openDesk(
  storage: DurableObjectStorage,
  env: LedgerEnvironment,
  jurisdiction: Jurisdiction | undefined,
): Desk {
  if (!jurisdiction) throw new Error(`JURISDICTION ${env.JURISDICTION} is not one of ours`);
  const { sql, kv } = storage;
  const recordMap = new RecordMapStore(storage);
  const stale = new StaleProjections(sql);
  const kin = new KinStore(sql);
  const troubles = new TroubleStore(sql);
  return {
    jurisdiction,
    settings: readSettings(env),
    archive: env.ARCHIVE,
    register: env.REGISTER,
    atomically: (work) => storage.transactionSync(work),

    entries: new EntryStore(storage),
    batches: new BatchStore(sql),
    personal: new PersonalStore(sql),

    projections: new ProjectionStore(storage, { recordMap, stale, kin, troubles }),
    recordMap,
    stale,
    kin,
    troubles,
    published: new PublishedRecords(storage),
    pending: new PendingRecords(storage),
    baseChanges: new BaseChanges(storage),
    told: new ToldEntries(sql),

    dayLog: new DayLog(sql),
    halts: new HaltStore(kv),
    haltWords: new HaltWords(sql),
    heads: new HeadStore(kv),
    exports: new ExportStore(kv),
    changes: new ChangeStore(storage, randomBytes),
    months: new MonthStore(storage),
    files: new FileStore(sql),
    publications: new PublicationStore(kv),
    sweepFailures: new FailureStore(kv, 'sweepFailure'),
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
