import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';

/** What a head signs, apart from when. */
export type SignedContents = {
  /** SHA-256 (hex) of the base's manifest. */
  readonly manifest: string;
  /** SHA-256 (hex); null where the base says all. */
  readonly overlay: string | null;
  /** SHA-256 (hex) of the index of changes. */
  readonly changes: string | null;
  /** SHA-256 (hex) of the index of what is published beside the records. */
  readonly beside: string | null;
  readonly recordsRoot: string;
  readonly records: number;
  readonly ledger: TreeHead;
};

/** What the desk has signed; singletons in the object's storage. */
export class HeadStore {
  readonly #kv: SyncKvStorage;

  constructor(kv: SyncKvStorage) {
    this.#kv = kv;
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

  /** A later head has arrived, and what it says is on record. */
  clearDoubt(): void {
    this.#kv.delete('headInDoubt');
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
}
