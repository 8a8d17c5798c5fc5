import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { exportIndexKey } from '../../../shared/register/evidence/export-index.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Access, AccessLog, numberOfAccess } from '../past/access-log.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';
import { keysUnder, listBatches } from './archive-files.ts';
import { BatchList } from './batch-list.ts';
import { checkArchive } from './check-archive.ts';
import { publishedHead } from './published-head.ts';
import { readBatch } from './read-batch.ts';
import { readMonths } from './read-months.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';
import { replayBatch } from './replay-batch.ts';
import { restoreRows } from './restore-rows.ts';
import type { RestoringDesk } from './restoring-desk.ts';

export type Restored =
  | {
      readonly kind: 'restored';
      readonly batches: number;
      readonly ledger: TreeHead;
      /** Objects of the archive, apart from the ledger's, that could not be read. */
      readonly unreadable: readonly string[];
    }
  | RestoreRefusal;

/** Set from the first batch put back to the last: a restore that was cut off is taken up again. */
const mark = 'restoring';

type Buckets = Pick<LedgerEnvironment, 'ARCHIVE' | 'REGISTER'>;

/** Rebuilds a lost ledger from its archive, and keeps a lost one from starting over. */
export class Restorer {
  readonly #desk: RestoringDesk;
  readonly #storage: DurableObjectStorage;
  readonly #buckets: Buckets;
  readonly #list: BatchList;
  #restoring: Promise<unknown> = Promise.resolve();

  constructor(desk: RestoringDesk, storage: DurableObjectStorage, buckets: Buckets) {
    this.#desk = desk;
    this.#storage = storage;
    this.#buckets = buckets;
    this.#list = new BatchList(storage.sql);
  }

  /** False for a ledger that is empty while its archive isn't, or half restored: it must neither append nor publish. */
  async isWhole(): Promise<boolean> {
    if (this.#storage.kv.get<boolean>(mark)) return false;
    if (this.#size() > 0) return true;
    const { objects } = await this.#buckets.ARCHIVE.list({ prefix: 'entries/', limit: 1 });
    // An append meanwhile has archived the first batch itself.
    return objects.length === 0 || this.#size() > 0;
  }

  /**
   * `expected` is a tree head that the operator vouches for, beside the one in the published head. Restores run one after the
   * other: two at once would walk one list.
   */
  restore(now: Instant, expected: TreeHead | undefined): Promise<Restored> {
    const restored = this.#restoring.then(() => this.#restore(now, expected));
    this.#restoring = restored.catch(() => undefined);
    return restored;
  }

  async #restore(now: Instant, expected: TreeHead | undefined): Promise<Restored> {
    const { ARCHIVE, REGISTER } = this.#buckets;
    if (this.#size() > 0 && !this.#storage.kv.get<boolean>(mark)) {
      return refuseRestore('restore.not-empty', '');
    }
    const head = await publishedHead(REGISTER, this.#desk.settings, expected);
    if (head && 'rule' in head) return head;
    const signed = [head?.ledger, expected].filter((tree) => tree !== undefined);
    const refusal =
      (await listBatches(ARCHIVE, this.#list)) ??
      (await checkArchive(ARCHIVE, this.#list, this.#desk.jurisdiction.code, signed));
    if (refusal) return refusal;
    const months = await readMonths(ARCHIVE);
    if ('rule' in months) return months;

    this.#storage.kv.put(mark, true);
    await this.#replay(now);
    this.#desk.told.noteAll();
    this.#desk.months.restore(months);
    await this.#restoreAccesses();
    const unreadable = await restoreRows(this.#storage, ARCHIVE);
    if (head) this.#continueAfter(head);
    await this.#dropExport();
    // Files of before count as superseded until a head names them.
    for await (const key of keysUnder(REGISTER, 'files/')) {
      this.#desk.files.expect(key.slice('files/'.length), now);
    }
    const batches = this.#list.size();
    this.#list.clear();
    this.#storage.kv.delete(mark);
    return { kind: 'restored', batches, ledger: this.#desk.entries.head(), unreadable };
  }

  async #replay(now: Instant): Promise<void> {
    for (const file of this.#list.inOrder()) {
      if (this.#size() > file.firstSeq) continue;
      const batch = await readBatch(this.#buckets.ARCHIVE, file, this.#desk.jurisdiction.code);
      if (batch.kind === 'refused') throw new Error(`${file.name} changed while it was restored`);
      this.#storage.transactionSync(() => replayBatch(this.#desk, file, batch, now));
    }
  }

  #continueAfter(head: Head): void {
    const { heads, publications } = this.#desk;
    heads.continueAfter(head.sequence);
    publications.noteRestored();
    publications.recordSeen({ ...head, records: 0 });
  }

  /** Each under the number that its key tells, so that none takes the place of one that is missing. */
  async #restoreAccesses(): Promise<void> {
    const log = new AccessLog(this.#storage);
    for await (const key of keysUnder(this.#buckets.ARCHIVE, 'accesses/')) {
      const number = numberOfAccess(key);
      if (number === undefined || number <= log.size()) continue;
      const object = await this.#buckets.ARCHIVE.get(key);
      if (!object) continue;
      const access: Access = await object.json();
      while (log.size() + 1 < number) log.addLost();
      log.markArchived(log.add(access));
    }
  }

  /** What the export shows is no longer known. Its index goes first, for the public side goes by that. */
  async #dropExport(): Promise<void> {
    const { REGISTER } = this.#buckets;
    await REGISTER.delete(exportIndexKey);
    for (;;) {
      const { objects } = await REGISTER.list({ prefix: 'export/' });
      if (objects.length === 0) return;
      await REGISTER.delete(objects.map(({ key }) => key));
    }
  }

  #size(): number {
    return this.#desk.entries.head().size;
  }
}
