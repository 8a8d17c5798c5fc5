import { RpcTarget } from 'cloudflare:workers';
import { publicAsOf } from '../../../shared/disclosure/public-as-of.ts';
import { isAgencyRecord } from '../../../shared/disclosure/register-record.ts';
import type { Service } from '../../../shared/identity/services.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Erasure } from '../ledger/personal-store.ts';
import { eligibleText } from '../reading/list-eligible.ts';
import { type Access, type AccessLog, accessKey, type LoggedAccess } from './access-log.ts';
import { type Erased, erasePersonal } from './erase-personal.ts';
import { exportLedger } from './export-ledger.ts';
import { historyKnownAt } from './history-known-at.ts';
import type { PastDesk } from './past-desk.ts';
import { type ConsistencyProof, consistencyOf, type InclusionProof, inclusionOf } from './prove.ts';
import { linesText, streamText } from './stream-text.ts';

type Ground = {
  readonly desk: PastDesk;
  readonly storage: DurableObjectStorage;
  readonly accesses: AccessLog;
  readonly now: Instant;
  /** Publishes soon. */
  readonly wakePublisher: () => void;
};

/** What can be asked of the ledger's past at `now`. Callers have been admitted, and their access noted. */
export class Past extends RpcTarget {
  readonly #ground: Ground;

  constructor(ground: Ground) {
    super();
    this.#ground = ground;
  }

  /** True once the access, and each before it, lies in the archive too: a log that could be lost is none. */
  async noteAccess(access: Omit<Access, 'at'>): Promise<boolean> {
    const { accesses, desk, now } = this.#ground;
    accesses.add({ at: now, ...access });
    try {
      for (const { number, json } of accesses.notArchived()) {
        await desk.archive.put(accessKey(number), json);
        accesses.markArchived(number);
      }
      return true;
    } catch {
      return false;
    }
  }

  /** The accesses that were noted, the newest first. */
  accesses(before: number, most: number): readonly LoggedAccess[] {
    return this.#ground.accesses.page(before, most);
  }

  /** JSON; `knownAt` and `asOf` are now where they are left out, `asOf` is `knownAt` where only that is given. */
  history(key: string, knownAt?: Instant, asOf?: Instant): string | undefined {
    const { desk, now } = this.#ground;
    const known = knownAt ?? now;
    const history = historyKnownAt(desk, key, known, asOf ?? known);
    return history && JSON.stringify(history);
  }

  /** An `Eligible` as JSON (Art. 29). */
  eligible(service: Service, inspected: string): ReadableStream {
    const { desk, now } = this.#ground;
    return streamText(eligibleText(desk, service, inspected, now));
  }

  publicPast(key: string, asOf: Instant): string {
    const record = this.#ground.desk.published.of(key);
    const agency = record && isAgencyRecord(record) ? record : undefined;
    return JSON.stringify(publicAsOf(key, agency, asOf));
  }

  /** NDJSON, a line of which is an `ExportLine`. */
  exportLedger(): ReadableStream {
    const { desk, now } = this.#ground;
    return streamText(linesText(exportLedger(desk, now)));
  }

  /** Undefined where the tree of `size` (default: the ledger's) has no such entry. */
  proveInclusion(id: string, size?: number): InclusionProof | undefined {
    const { desk } = this.#ground;
    const entry = desk.entries.find(id);
    const most = desk.entries.head().size;
    if (!entry || (size ?? most) > most) return undefined;
    return inclusionOf(desk.entries.subtreeRoot(), size ?? most, entry.seq);
  }

  /** Undefined unless 1 ≤ from ≤ to (default: the ledger's size) ≤ the ledger's size. */
  proveConsistency(from: number, to?: number): ConsistencyProof | undefined {
    const { desk } = this.#ground;
    const most = desk.entries.head().size;
    const size = to ?? most;
    return from >= 1 && from <= size && size <= most
      ? consistencyOf(desk.entries.subtreeRoot(), from, size)
      : undefined;
  }

  /** JSON: the entry's personal fields or their erasure, null where it never had any; undefined for an unknown entry. */
  personal(id: string): string | undefined {
    const { desk } = this.#ground;
    const entry = desk.entries.find(id);
    return entry && JSON.stringify(desk.personal.lines(entry.seq, 1)[0] ?? null);
  }

  async erasePersonal(id: string, ground: Omit<Erasure, 'at'>): Promise<Erased> {
    const { desk, storage, now, wakePublisher } = this.#ground;
    const erased = await erasePersonal(desk, storage, id, { at: now, ...ground });
    wakePublisher();
    return erased;
  }
}
