import { utf8 } from '../../../shared/ledger/digest.ts';
import { hashLeaf } from '../../../shared/ledger/merkle-tree.ts';
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
      const lines = this.#entries.lines(this.#hashes.length, atOnce);
      if (lines.length === 0) throw new RangeError(`The ledger has no ${size} entries`);
      for (const line of lines) this.#hashes.push(hashLeaf(utf8(line)));
    }
    return this.#hashes.slice(0, size);
  }
}
