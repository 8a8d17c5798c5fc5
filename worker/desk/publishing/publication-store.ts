import type { Instant } from '../../../shared/time/instant.ts';
import { type Failure, FailureStore } from '../platform/failure-store.ts';
import type { SignedContents } from '../signing/head-store.ts';
import type { PutHead } from '../signing/put-head.ts';

/** What the last published head said, and how it came to be. */
export type Publication = PutHead & {
  /** The moment for which its records were made. */
  readonly recordsAt: Instant;
  /** How many subjects it gave another level. */
  readonly levelChanges: number;
  /** Who let that pass where it was too many (domain G12). */
  readonly approvedBy?: string;
};

/** A head that readers have seen of a desk that was lost: what this one keeps alive until it publishes by itself. */
export type SeenHead = SignedContents & Pick<Publication, 'issuedAt' | 'expiresAt'>;

/** What is kept of a publication once others have followed. */
export type PastPublication = Pick<
  Publication,
  'sequence' | 'issuedAt' | 'records' | 'levelChanges' | 'approvedBy'
> & {
  /** Size of the ledger that it tells of. */
  readonly entries: number;
  /** Nothing was new: the head was signed anew. */
  readonly isRenewal: boolean;
};

const mostRecent = 20;

/** The base that was published last. */
export type PublishedBase = {
  readonly manifest: string;
  /** Its files, the manifest among them. */
  readonly files: readonly string[];
  readonly bucketDepth: number;
  readonly at: Instant;
};

/** How far publishing has got; singletons in the object's storage. */
export class PublicationStore {
  readonly #kv: SyncKvStorage;
  readonly #failures: FailureStore;

  constructor(kv: SyncKvStorage) {
    this.#kv = kv;
    this.#failures = new FailureStore(kv, 'publicationFailure');
  }

  last(): Publication | undefined {
    return this.#kv.get<Publication>('publication');
  }

  /** Those before it, too, the newest first. */
  recent(): readonly PastPublication[] {
    return this.#kv.get<readonly PastPublication[]>('recentPublications') ?? [];
  }

  /** Undefined before the first. */
  base(): PublishedBase | undefined {
    return this.#kv.get<PublishedBase>('base');
  }

  failure(): Failure | undefined {
    return this.#failures.failure();
  }

  recordFailure(at: Instant, error: string, renewalError?: string): void {
    this.#failures.record(at, error, renewalError);
  }

  clearFailure(): void {
    this.#failures.clear();
  }

  /** Records have changed since the files were written. */
  recordsChanged(): boolean {
    return this.#kv.get<boolean>('recordsChanged') ?? false;
  }

  noteRecordsChanged(): void {
    this.#kv.put('recordsChanged', true);
  }

  /** Undefined but in a restored desk. */
  seen(): SeenHead | undefined {
    return this.#kv.get<SeenHead>('seenHead');
  }

  recordSeen(head: SeenHead): void {
    this.#kv.put('seenHead', head);
  }

  /** A restored desk doesn't know what it had published; readers do. */
  isRestored(): boolean {
    return this.last() === undefined && this.#kv.get<boolean>('restored') === true;
  }

  /** Readers have seen heads of the desk that was lost. */
  noteRestored(): void {
    this.#kv.put('restored', true);
  }

  recordSuccess(publication: Publication, base: PublishedBase): void {
    this.#kv.put('publication', publication);
    this.#noteRecent(publication, false);
    this.#kv.put('base', base);
    this.#kv.put('recordsChanged', false);
    this.#failures.clear();
  }

  /** The last publication's head was signed anew; its records stay. */
  recordRenewal(publication: Publication): void {
    this.#kv.put('publication', publication);
    this.#noteRecent(publication, true);
  }

  #noteRecent(publication: Publication, isRenewal: boolean): void {
    const { sequence, issuedAt, records, ledger, levelChanges, approvedBy } = publication;
    const made = isRenewal
      ? { levelChanges: 0 }
      : { levelChanges, ...(approvedBy && { approvedBy }) };
    const told = { sequence, issuedAt, records, entries: ledger.size, isRenewal, ...made };
    this.#kv.put('recentPublications', [told, ...this.recent()].slice(0, mostRecent));
  }
}
