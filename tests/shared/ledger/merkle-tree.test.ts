import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConsistency, proveConsistency } from '../../../shared/ledger/consistency-proof.ts';
import { toHex, utf8 } from '../../../shared/ledger/digest.ts';
import { checkInclusion, proveInclusion } from '../../../shared/ledger/inclusion-proof.ts';
import {
  appendLeaf,
  appendLeafHash,
  emptyTree,
  hashLeaf,
  type MerkleTree,
  treeHead,
} from '../../../shared/ledger/merkle-tree.ts';
import { rootOver, subtreesOf } from '../../../shared/ledger/tree-range.ts';

const size = fc.integer({ min: 1, max: 70 });

describe('RFC 9162 § 2.1: the tree', () => {
  test('RFC 9162 § 2.1: an empty tree has the hash of nothing', () => {
    expect(treeHead(emptyTree)).toEqual({
      size: 0,
      root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
  });

  test('RFC 9162 § 2.1: appending gives the root of the definition, at every size', () => {
    for (let n = 1; n <= 70; n += 1) {
      expect(treeHead(treeOf(n)).root).toBe(rootByDefinition(leavesOf(n)).toString('hex'));
    }
  });

  test('a tree survives being stored as JSON', () => {
    const stored: MerkleTree = JSON.parse(JSON.stringify(treeOf(13)));

    expect(treeHead(appendLeaf(stored, utf8('leaf 13')))).toEqual(treeHead(treeOf(14)));
  });

  test('the state of a tree grows with the logarithm of its size', () => {
    expect(treeOf(1023).frontier).toHaveLength(10);
    expect(treeOf(1024).frontier).toHaveLength(1);
  });

  test('a frontier that does not fit its tree’s size is not appended to', () => {
    expect(() => appendLeaf({ size: 1, frontier: [] }, utf8('x'))).toThrow(TypeError);
  });
});

describe('RFC 9162 § 2.1.3: inclusion', () => {
  test('RFC 9162 § 2.1.3: the inclusion of every leaf is provable in every tree', () => {
    fc.assert(
      fc.property(size, fc.nat(), (n, pick) => {
        const index = pick % n;
        const path = proveInclusion(subtreesOf(hashesOf(n)), n, index);

        expect(checkInclusion(leafHash(index), index, treeHead(treeOf(n)), path)).toBe(true);
      }),
    );
  });

  test('an inclusion proof for another leaf, place, root or path is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), (n, pick) => {
        const index = pick % n;
        const head = treeHead(treeOf(n));
        const path = proveInclusion(subtreesOf(hashesOf(n)), n, index);

        expect(checkInclusion(leafHash(index + 1), index, head, path)).toBe(false);
        expect(checkInclusion(leafHash(index), (index + 1) % n, head, path)).toBe(false);
        expect(checkInclusion(leafHash(index), n, head, path)).toBe(false);
        expect(checkInclusion(leafHash(index), index, head, path.slice(1))).toBe(false);
        expect(checkInclusion(leafHash(index), index, head, [...path, head.root])).toBe(false);
        expect(checkInclusion(leafHash(index), index, head, ['zz', ...path.slice(1)])).toBe(false);
        expect(checkInclusion(leafHash(index), index, treeHead(treeOf(n + 1)), path)).toBe(false);
      }),
    );
  });

  test('a leaf outside the tree has no inclusion proof', () => {
    expect(() => proveInclusion(subtreesOf(hashesOf(3)), 3, 3)).toThrow(RangeError);
  });
});

describe('RFC 9162 § 2.1.4: consistency', () => {
  test('RFC 9162 § 2.1.4: every earlier tree is provably the beginning of a later one', () => {
    fc.assert(
      fc.property(size, fc.nat(), (n, pick) => {
        const m = 1 + (pick % n);
        const path = proveConsistency(subtreesOf(hashesOf(n)), n, m);

        expect(checkConsistency(treeHead(treeOf(m)), treeHead(treeOf(n)), path)).toBe(true);
      }),
    );
  });

  test('a rewritten past has no consistency proof that is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), (n, pick, other) => {
        const m = 1 + (pick % (n - 1));
        const path = proveConsistency(subtreesOf(hashesOf(n)), n, m);
        const rewritten = treeHead(treeOf(m, 1 + (other % m)));

        expect(checkConsistency(rewritten, treeHead(treeOf(n)), path)).toBe(false);
        expect(checkConsistency(treeHead(treeOf(m)), treeHead(treeOf(n, 1)), path)).toBe(false);
        expect(checkConsistency(treeHead(treeOf(m)), treeHead(treeOf(n)), path.slice(1))).toBe(
          false,
        );
      }),
    );
  });

  test('a tree is consistent with itself, never with an older one', () => {
    const [older, newer] = [treeHead(treeOf(5)), treeHead(treeOf(9))];

    expect(checkConsistency(newer, newer, [])).toBe(true);
    expect(checkConsistency(newer, older, proveConsistency(subtreesOf(hashesOf(9)), 9, 5))).toBe(
      false,
    );
    expect(checkConsistency(treeHead(emptyTree), newer, [])).toBe(false);
  });
});

/** The last `changed` leaves have other contents. */
function leavesOf(n: number, changed = 0): Uint8Array[] {
  return Array.from({ length: n }, (_, i) => utf8(`${i >= n - changed ? 'other ' : ''}leaf ${i}`));
}

function treeOf(n: number, changed = 0): MerkleTree {
  return leavesOf(n, changed).reduce(appendLeaf, emptyTree);
}

function hashesOf(n: number): Uint8Array[] {
  return leavesOf(n).map(hashLeaf);
}

function leafHash(index: number): Uint8Array {
  return hashLeaf(utf8(`leaf ${index}`));
}

/** The definition of § 2.1.1, with another hash implementation. */
function rootByDefinition(leaves: readonly Uint8Array[]): Buffer {
  const hash = (...parts: Uint8Array[]) =>
    createHash('sha256').update(Buffer.concat(parts)).digest();
  const [only] = leaves;
  if (leaves.length === 1 && only) return hash(Uint8Array.of(0), only);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hash(
    Uint8Array.of(1),
    rootByDefinition(leaves.slice(0, k)),
    rootByDefinition(leaves.slice(k)),
  );
}

test('hashes of the tree are written in lower-case hex', () => {
  expect(toHex(Uint8Array.of(171, 205))).toBe('abcd');
});

test('the subtrees that become whole while appending give the proofs of the whole tree', () => {
  const leaves = hashesOf(70);
  const kept = new Map<string, Uint8Array>();
  let tree = emptyTree;
  for (const leaf of leaves) {
    tree = appendLeafHash(tree, leaf, (level, place, root) => kept.set(`${level} ${place}`, root));
  }
  const subtreeRoot = (from: number, to: number) =>
    to - from === 1
      ? (leaves[from] ?? new Uint8Array())
      : (kept.get(`${Math.log2(to - from)} ${from / (to - from)}`) ?? new Uint8Array());

  for (let n = 1; n <= leaves.length; n++) {
    const head = { size: n, root: toHex(rootOver(subtreeRoot, 0, n)) };
    expect(head).toEqual(treeHead(treeOf(n)));
    const index = (n * 7) % n;
    const path = proveInclusion(subtreeRoot, n, index);
    expect(checkInclusion(leaves[index] ?? new Uint8Array(), index, head, path)).toBe(true);
  }
});

test('a proof from a ledger of five million entries reads some dozens of subtrees', () => {
  let looked = 0;
  const subtreeRoot = () => {
    looked++;
    return new Uint8Array(32);
  };

  proveInclusion(subtreeRoot, 4_999_999, 1_234_567);
  proveConsistency(subtreeRoot, 4_999_999, 3_333_333);

  expect(looked).toBeLessThan(150);
});
