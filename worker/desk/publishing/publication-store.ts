import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** What the last published head said. */
export type Publication = {
  readonly sequence: number;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  readonly manifest: string;
  readonly recordsRoot: string;
  readonly records: number;
  readonly ledger: TreeHead;
};

/** Failures in a row since the last publication. */
export type PublicationFailure = {
  readonly failures: number;
  readonly at: Instant;
  readonly error: string;
};

/** How far publishing has got; singletons in the object's storage. */
export class PublicationStore {
  readonly #kv: SyncKvStorage;

  constructor(kv: SyncKvStorage) {
    this.#kv = kv;
  }

  last(): Publication | undefined {
    return this.#kv.get<Publication>('publication');
  }

  failure(): PublicationFailure | undefined {
    return this.#kv.get<PublicationFailure>('publicationFailure');
  }

  /** Records have changed since the files were written. */
  recordsChanged(): boolean {
    return this.#kv.get<boolean>('recordsChanged') ?? false;
  }

  noteRecordsChanged(): void {
    this.#kv.put('recordsChanged', true);
  }

  /**
   * The next sequence number, used up at once: a head whose put failed may still have arrived, and no two heads may bear
   * one number.
   */
  takeSequence(): number {
    const sequence = (this.#kv.get<number>('sequence') ?? 0) + 1;
    this.#kv.put('sequence', sequence);
    return sequence;
  }

  recordSuccess(publication: Publication): void {
    this.#kv.put('publication', publication);
    this.#kv.put('recordsChanged', false);
    this.#kv.delete('publicationFailure');
  }

  recordFailure(at: Instant, error: string): void {
    const failures = (this.failure()?.failures ?? 0) + 1;
    this.#kv.put('publicationFailure', { failures, at, error } satisfies PublicationFailure);
  }
}
