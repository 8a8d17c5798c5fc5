import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { exportIndexKey } from '../../../shared/register/export-index.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { DeskEnvironment } from '../environment.ts';
import { type Access, AccessLog, numberOfAccess } from '../past/access-log.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import { keysUnder, orderBatches } from './archive-files.ts';
import { type CheckedFile, checkArchive } from './check-archive.ts';
import { publishedHead } from './published-head.ts';
import { readBatch } from './read-batch.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';
import { replayBatch } from './replay-batch.ts';

export type Restored =
  | { readonly kind: 'restored'; readonly batches: number; readonly ledger: TreeHead }
  | RestoreRefusal;

/** Set from the first batch put back to the last: a restore that was cut off is taken up again. */
const mark = 'restoring';

type Buckets = Pick<DeskEnvironment, 'ARCHIVE' | 'REGISTER'>;

/** Rebuilds a lost ledger from its archive, and keeps a lost one from starting over. */
export class Restorer {
  readonly #desk: PublishingDesk;
  readonly #storage: DurableObjectStorage;
  readonly #buckets: Buckets;

  constructor(desk: PublishingDesk, storage: DurableObjectStorage, buckets: Buckets) {
    this.#desk = desk;
    this.#storage = storage;
    this.#buckets = buckets;
  }

  /** False for a ledger that is empty while its archive isn't, or half restored: it must neither append nor publish. */
  async isWhole(): Promise<boolean> {
    if (this.#storage.kv.get<boolean>(mark)) return false;
    if (this.#size() > 0) return true;
    const { objects } = await this.#buckets.ARCHIVE.list({ prefix: 'entries/', limit: 1 });
    // An append meanwhile has archived the first batch itself.
    return objects.length === 0 || this.#size() > 0;
  }

  /** `expected` is a tree head that somebody vouches for, beside the one in the published head. */
  async restore(now: Instant, expected: TreeHead | undefined): Promise<Restored> {
    const { ARCHIVE, REGISTER } = this.#buckets;
    if (this.#size() > 0 && !this.#storage.kv.get<boolean>(mark)) {
      return refuseRestore('restore.not-empty', '');
    }
    const head = await publishedHead(REGISTER, this.#desk, expected);
    if (head && 'rule' in head) return head;
    const files = orderBatches(await keysUnder(ARCHIVE, 'entries/'));
    if ('rule' in files) return files;
    const signed = [head?.ledger, expected].filter((tree) => tree !== undefined);
    const checked = await checkArchive(ARCHIVE, files, this.#desk.jurisdiction.code, signed);
    if ('rule' in checked) return checked;

    this.#storage.kv.put(mark, true);
    await this.#replay(checked, now);
    await this.#restoreAccesses();
    this.#desk.publications.continueAfter(head?.sequence ?? 0);
    if (head) this.#desk.publications.recordSeen({ ...head, records: 0 });
    await this.#dropExport();
    // Files of before count as superseded until a head names them.
    const kept = await keysUnder(REGISTER, 'files/');
    for (const key of kept) this.#desk.files.expect(key.slice('files/'.length), now);
    this.#storage.kv.delete(mark);
    return { kind: 'restored', batches: checked.length, ledger: this.#desk.entries.head() };
  }

  async #replay(files: readonly CheckedFile[], now: Instant): Promise<void> {
    for (const file of files) {
      if (this.#size() > file.firstSeq) continue;
      const batch = await readBatch(this.#buckets.ARCHIVE, file, this.#desk.jurisdiction.code);
      if (batch.kind === 'refused') throw new Error(`${file.name} changed while it was restored`);
      this.#storage.transactionSync(() => replayBatch(this.#desk, file, batch, now));
    }
  }

  /** Each under the number that its key tells, so that none takes the place of one that is missing. */
  async #restoreAccesses(): Promise<void> {
    const log = new AccessLog(this.#storage);
    const keys = await keysUnder(this.#buckets.ARCHIVE, 'accesses/');
    for (const key of keys.toSorted()) {
      const number = numberOfAccess(key);
      if (number === undefined || number <= log.size()) continue;
      const object = await this.#buckets.ARCHIVE.get(key);
      if (!object) continue;
      const access: Access = await object.json();
      while (log.size() + 1 < number) log.addLost();
      log.markArchived(log.add(access));
    }
  }

  /** Nobody knows any more what it shows: the index first, for that is what the public side goes by. */
  async #dropExport(): Promise<void> {
    const { REGISTER } = this.#buckets;
    await REGISTER.delete(exportIndexKey);
    for (const key of await keysUnder(REGISTER, 'export/')) await REGISTER.delete(key);
  }

  #size(): number {
    return this.#desk.entries.head().size;
  }
}
