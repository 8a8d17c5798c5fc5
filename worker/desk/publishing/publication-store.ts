import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
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

/** What a head signs, apart from when. */
export type SignedContents = Pick<
  Publication,
  'manifest' | 'overlay' | 'recordsRoot' | 'records' | 'ledger'
>;

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

/** Failures in a row since the last publication. */
export type PublicationFailure = {
  readonly failures: number;
  readonly at: Instant;
  readonly error: string;
  /** Why the head before could not be signed anew either; absent while it holds. */
  readonly renewalError?: string;
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

  /** What a head signs of which it is not known whether it arrived; undefined once a later one has. */
  inDoubt(): SignedContents | undefined {
    return this.#kv.get<SignedContents>('headInDoubt');
  }

  /** To be called right before a head is put. */
  noteInDoubt(contents: SignedContents): void {
    this.#kv.put('headInDoubt', contents);
  }

  failure(): PublicationFailure | undefined {
    return this.#kv.get<PublicationFailure>('publicationFailure');
  }

  /** What waits for approval; undefined where nothing does. */
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
    if (sequence > 0) this.#kv.put('restored', true);
  }

  /** Undefined but in a restored desk. */
  seen(): SeenHead | undefined {
    return this.#kv.get<SeenHead>('seenHead');
  }

  recordSeen(head: SeenHead): void {
    this.#kv.put('seenHead', head);
  }

  /** Size of the ledger at the last publication that held nothing back. */
  wholeLedgerSize(): number {
    return this.#kv.get<number>('wholeLedgerSize') ?? this.last()?.ledger.size ?? 0;
  }

  /** A restored desk doesn't know what it had published; readers do. */
  isRestored(): boolean {
    return this.last() === undefined && this.#kv.get<boolean>('restored') === true;
  }

  recordSuccess(publication: Publication, base: PublishedBase, halt: Halt | undefined): void {
    this.#kv.put('publication', publication);
    this.#kv.put('base', base);
    this.#kv.put('recordsChanged', false);
    this.#kv.delete('headInDoubt');
    this.#kv.delete('publicationFailure');
    if (halt) this.recordHalt(halt);
    else {
      this.#kv.delete('publicationHalt');
      this.#kv.put('wholeLedgerSize', publication.ledger.size);
    }
  }

  /** The last publication's head was signed anew; its records stay. */
  recordRenewal(publication: Publication): void {
    this.#kv.put('publication', publication);
    this.#kv.delete('headInDoubt');
  }

  recordFailure(at: Instant, error: string, renewalError?: string): void {
    this.#countFailure('publicationFailure', at, error, renewalError);
  }

  /** Of deleting superseded files, which publishing doesn't wait for. */
  sweepFailure(): PublicationFailure | undefined {
    return this.#kv.get<PublicationFailure>('sweepFailure');
  }

  recordSweepFailure(at: Instant, error: string): void {
    this.#countFailure('sweepFailure', at, error);
  }

  recordSweep(): void {
    this.#kv.delete('sweepFailure');
  }

  #countFailure(key: string, at: Instant, error: string, renewalError?: string): void {
    const failures = (this.#kv.get<PublicationFailure>(key)?.failures ?? 0) + 1;
    const renewal = renewalError === undefined ? {} : { renewalError };
    this.#kv.put(key, { failures, at, error, ...renewal } satisfies PublicationFailure);
  }
}
