import { fromHex } from '../../../shared/ledger/digest.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import { leafHashOf, shownLeafHash } from '../../../shared/ledger/leaf.ts';
import {
  appendLeafHash,
  emptyTree,
  type MerkleTree,
  type TreeHead,
  treeHead,
} from '../../../shared/ledger/merkle-tree.ts';
import { type Difference, say } from './difference.ts';

type LeafLine = Extract<ExportLine, { kind: 'entry' | 'shown' | 'withheld' }>;

export function isLeafLine(line: ExportLine): line is LeafLine {
  return line.kind === 'entry' || line.kind === 'shown' || line.kind === 'withheld';
}

/** Builds the tree of an export leaf by leaf, and compares it with each of the heads at the head's own size. */
export class LeafCheck {
  readonly #heads: readonly TreeHead[];
  #tree: MerkleTree = emptyTree;
  #found: Difference[] = [];
  #isBroken = false;
  #withheld = 0;

  constructor(heads: readonly TreeHead[]) {
    this.#heads = [...new Map(heads.map((head) => [`${head.size} ${head.root}`, head])).values()];
    this.#compare();
  }

  add(line: LeafLine): void {
    if (this.#isBroken) return;
    if (line.kind === 'withheld') this.#withheld += 1;
    const place = this.#tree.size;
    const hash = hashAt(line, place);
    if (hash?.length !== 32) {
      this.#isBroken = true;
      this.#found.push(
        say(`第 ${place} 号位置缺漏或者不成记录`, `Place ${place} is missing, or is no entry`),
      );
      return;
    }
    this.#tree = appendLeafHash(this.#tree, hash);
    this.#compare();
  }

  counts(): { readonly entries: number; readonly withheld: number } {
    return { entries: this.#tree.size - this.#withheld, withheld: this.#withheld };
  }

  /** After the last leaf. */
  differences(): readonly Difference[] {
    if (this.#isBroken) return this.#found;
    const { size: most } = this.#tree;
    const short = this.#heads.filter(({ size }) => size > most);
    const signed = Math.max(...this.#heads.map(({ size }) => size));
    return [
      ...this.#found,
      ...short.map(({ size }) =>
        say(`仅 ${most} 条，应有 ${size} 条`, `${most} of ${size} entries`),
      ),
      ...(most > signed
        ? [
            say(
              `末尾多出 ${most - signed} 条，不在树中`,
              `${most - signed} entries beyond the tree`,
            ),
          ]
        : []),
    ];
  }

  #compare(): void {
    for (const { size, root } of this.#heads) {
      if (size !== this.#tree.size) continue;
      const { root: found } = treeHead(this.#tree);
      if (found === root) continue;
      this.#found.push(
        say(`${size} 条的树根为 ${found}，应为 ${root}`, `Root of ${size} entries differs`),
      );
    }
  }
}

/** Undefined for what has no leaf or stands elsewhere; an altered line may be anything. */
function hashAt(line: LeafLine, place: number): Uint8Array | undefined {
  try {
    return seqOf(line) === place ? hashOf(line) : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(line: LeafLine): Uint8Array | undefined {
  if (line.kind === 'entry') return leafHashOf(line);
  return line.kind === 'shown' ? shownLeafHash(line) : fromHex(line.leaf);
}

/** A shown entry must say of itself where it stands. */
function seqOf(line: LeafLine): number | undefined {
  if (line.kind === 'entry') return line.entry.seq;
  return line.kind === 'withheld' || line.entry.seq === line.seq ? line.seq : undefined;
}
