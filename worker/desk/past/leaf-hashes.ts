import { leafHashOf } from '../../../shared/ledger/leaf.ts';
import type { EntryStore } from '../ledger/entry-store.ts';

const atOnce = 1000;

/** Hashes of the ledger's leaves, 32 bytes each, read once and kept in memory: what proofs are made of. */
export class LeafHashes {
  readonly #entries: EntryStore;
  readonly #hashes: Uint8Array[] = [];

  constructor(entries: EntryStore) {
    this.#entries = entries;
  }

  /** Of the first `size` entries. */
  upTo(size: number): readonly Uint8Array[] {
    while (this.#hashes.length < size) {
      const found = this.#entries.salted(this.#hashes.length, atOnce).map(leafHashOf);
      const hashes = found.filter((hash) => hash !== undefined);
      if (hashes.length === 0) throw new RangeError(`The ledger has no ${size} entries`);
      this.#hashes.push(...hashes);
    }
    return this.#hashes.slice(0, size);
  }
}
