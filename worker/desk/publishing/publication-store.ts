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
    this.#kv.put('base', base);
    this.#kv.put('recordsChanged', false);
    this.#failures.clear();
  }

  /** The last publication's head was signed anew; its records stay. */
  recordRenewal(publication: Publication): void {
    this.#kv.put('publication', publication);
  }
}
