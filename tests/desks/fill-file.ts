import { jurisdictionOf } from '../../shared/jurisdiction/jurisdictions.ts';
import type { SaltedEntry } from '../../shared/ledger/leaf.ts';
import type { Personal } from '../../shared/ledger/personal.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { Batch } from '../../worker/desk/ledger/batch-store.ts';
import type { Ledger } from '../../worker/desk/ledger/ledger.ts';
import { touchedSubjects } from '../../worker/desk/ledger/touched-subjects.ts';
import type { DeskEnvironment } from '../../worker/desk/object/environment.ts';
import { openDesk } from '../../worker/desk/object/open-desk.ts';
import { ProjectionStore } from '../../worker/desk/projecting/projection-store.ts';
import { projectOrHold } from '../../worker/desk/projecting/quarantine.ts';
import type { RecordReplaced } from '../../worker/desk/projecting/record-map-store.ts';
import { openSqliteFile } from './sqlite-file.ts';

/** What was accepted at once: entries that follow on those before. */
export type FilledBatch = {
  readonly entries: readonly SaltedEntry[];
  /** Kept beside the ledger. */
  readonly personal?: readonly (Personal & { readonly seq: number })[];
  readonly batch: Pick<Batch, 'person' | 'idempotencyKey' | 'bodyHash'>;
};

const batchesInTransaction = 1_000;

/**
 * Lays a ledger down in the file of a desk's object that is still empty, by the desk's own stores, and projects it as it is at
 * `at`: the same rows as if it had been recorded through the door and all of it were still to be published. Only the map of
 * records is not raised after every few subjects but once, at the end.
 */
export function fillFile(
  path: string,
  batches: Iterable<FilledBatch>,
  at: Instant,
  env: Partial<DeskEnvironment>,
): number {
  const { storage, close } = openSqliteFile(path);
  const desk = openDesk(storage, env as DeskEnvironment, jurisdictionOf('330300'));
  const mapLater = { update: () => undefined };
  const projections = new ProjectionStore(storage, { ...desk, recordMap: mapLater });
  for (const some of chunksOf(batches, batchesInTransaction)) {
    storage.transactionSync(() => {
      for (const one of some) layDown(desk, one);
    });
  }
  desk.told.noteAll();
  projections.refresh(at, (code, before) => projectOrHold(desk, code, at, before));
  storage.transactionSync(() => desk.recordMap.update(projectedRecords(storage.sql)));
  const { size } = desk.entries.head();
  close();
  return size;
}

/** Row by row: a million records don't fit into memory. */
function* projectedRecords(sql: SqlStorage): Generator<RecordReplaced> {
  const rows = sql.exec<{ code: string; record: string }>(
    'SELECT code, record FROM projections WHERE record IS NOT NULL',
  );
  for (const { code, record } of rows) yield { subject: code, before: null, after: record };
}

function layDown(desk: Ledger, { entries, personal = [], batch }: FilledBatch): void {
  const [first] = entries;
  if (!first) return;
  const { seq, recordedAt } = first.entry;
  const { root } = desk.entries.append(entries);
  for (const fields of personal) desk.personal.keep(fields.seq, fields);
  const touched = touchedSubjects(entries.map(({ entry }) => entry));
  for (const key of touched) desk.stale.mark(key);
  const size = entries.length;
  desk.batches.add({ ...batch, firstSeq: seq, entries: size, recordedAt, treeRoot: root });
  desk.batches.markArchived(seq, recordedAt);
}

function* chunksOf<T>(all: Iterable<T>, most: number): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const one of all) {
    chunk.push(one);
    if (chunk.length < most) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}
