import { leafHashOf, type SaltedEntry } from '../../../shared/ledger/leaf.ts';
import { type SubtreeRoot, subtreesOf } from '../../../shared/ledger/tree-range.ts';

/** Subtrees of 16 leaves and more are kept: an eighth of a row an entry. Smaller ones are hashed anew from their entries. */
const leastLevel = 4;

/** Roots of the ledger's perfect subtrees, from which a proof takes O(log n) reads. */
export class TreeNodes {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** A subtree has become whole; for `appendLeafHash`. */
  keep(level: number, place: number, root: Uint8Array): void {
    if (level < leastLevel) return;
    const hash = new Uint8Array(root).buffer;
    this.#sql.exec(
      'INSERT INTO treeNodes (level, place, hash) VALUES (?, ?, ?)',
      level,
      place,
      hash,
    );
  }

  /** `salted` gives entries by place. */
  subtreeRoot(salted: (firstSeq: number, count: number) => readonly SaltedEntry[]): SubtreeRoot {
    return (from, to) => {
      const level = Math.log2(to - from);
      if (level >= leastLevel) return this.#kept(level, from / (to - from));
      const hashes = salted(from, to - from).map(leafHashOf);
      return subtreesOf(hashes.filter((hash) => hash !== undefined))(0, to - from);
    };
  }

  #kept(level: number, place: number): Uint8Array {
    const [row] = this.#sql
      .exec<{ hash: ArrayBuffer }>(
        'SELECT hash FROM treeNodes WHERE level = ? AND place = ?',
        level,
        place,
      )
      .toArray();
    if (!row) throw new RangeError(`The ledger has no subtree ${place} of level ${level}`);
    return new Uint8Array(row.hash);
  }
}
