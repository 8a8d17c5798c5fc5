import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { SignedHead } from '../../../shared/register/head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Halt } from './halt.ts';

/** What the last published head said. */
export type Publication = {
  readonly sequence: number;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  readonly manifest: string;
  readonly overlay: string | null;
  readonly recordsRoot: string;
  readonly records: number;
  readonly ledger: TreeHead;
  /** The moment for which its records were made; absent in what a desk of an earlier version published. */
  readonly recordsAt?: Instant;
  /** How many subjects it gave another level; absent where a head was only signed anew. */
  readonly levelChanges?: number;
  /** Who let that pass where it was too many (domain G12). */
  readonly approvedBy?: string;
};

/** The base that was published last. */
export type PublishedBase = {
  readonly manifest: string;
  /** Its files, the manifest among them. */
  readonly files: readonly string[];
  readonly bucketDepth: number;
  readonly at: Instant;
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
    const last = this.#kv.get<Publication>('publication');
    // Written before there were overlays, it says nothing of one.
    return last && { ...last, overlay: last.overlay ?? null };
  }

  /** Undefined before the first, and in an object whose last base was written before there were overlays. */
  base(): PublishedBase | undefined {
    return this.#kv.get<PublishedBase>('base');
  }

  /** The newest head that was put. */
  signedHead(): SignedHead | undefined {
    return this.#kv.get<SignedHead>('signedHead');
  }

  recordHead(signedHead: SignedHead): void {
    this.#kv.put('signedHead', signedHead);
  }

  /** Version of the key set that was published last. */
  keySetVersion(): number | undefined {
    return this.#kv.get<number>('keySetVersion');
  }

  recordKeySet(version: number): void {
    this.#kv.put('keySetVersion', version);
  }

  failure(): PublicationFailure | undefined {
    return this.#kv.get<PublicationFailure>('publicationFailure');
  }

  /** What holds up the next publication. */
  halt(): Halt | undefined {
    return this.#kv.get<Halt>('publicationHalt');
  }

  recordHalt(halt: Halt): void {
    this.#kv.put('publicationHalt', halt);
    this.#kv.delete('publicationFailure');
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

  /** A restored desk goes on after the heads that readers have seen. */
  continueAfter(sequence: number): void {
    this.#kv.put('sequence', Math.max(sequence, this.#kv.get<number>('sequence') ?? 0));
  }

  recordSuccess(publication: Publication, base: PublishedBase): void {
    this.#kv.put('publication', publication);
    this.#kv.put('base', base);
    this.#kv.put('recordsChanged', false);
    this.#kv.delete('publicationFailure');
    this.#kv.delete('publicationHalt');
  }

  /** The last publication's head was signed anew; its records stay. */
  recordRenewal(publication: Publication): void {
    this.#kv.put('publication', publication);
  }

  recordFailure(at: Instant, error: string): void {
    const failures = (this.failure()?.failures ?? 0) + 1;
    this.#kv.put('publicationFailure', { failures, at, error } satisfies PublicationFailure);
  }
}
