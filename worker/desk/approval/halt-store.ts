import type { Halt } from './halt.ts';

/** What waits for an operator's approval; singletons in the object's storage. */
export class HaltStore {
  readonly #kv: SyncKvStorage;

  constructor(kv: SyncKvStorage) {
    this.#kv = kv;
  }

  /** Undefined where nothing waits. */
  halt(): Halt | undefined {
    return this.#kv.get<Halt>('publicationHalt');
  }

  record(halt: Halt): void {
    this.#kv.put('publicationHalt', halt);
  }

  /** A publication held nothing back; `size` is that of the ledger that it tells of. */
  recordWhole(size: number): void {
    this.#kv.delete('publicationHalt');
    this.#kv.put('wholeLedgerSize', size);
  }

  /** Size of the ledger at the last publication that held nothing back. */
  wholeLedgerSize(): number {
    return this.#kv.get<number>('wholeLedgerSize') ?? 0;
  }
}
