import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import type { MapProof } from '../../../../shared/register/packing/map-proof.ts';
import { checkProof, proveKey } from '../../../../shared/register/packing/map-proof.ts';
import { keyOf } from '../../../../shared/register/packing/record-key.ts';
import {
  emptyNode,
  hashMapLeaf,
  hashMapNode,
  type Leaf,
  nodeOfLeaves,
  nodeOfNodes,
} from '../../../../shared/register/packing/record-map.ts';

const leafOf = (name: string): Leaf => ({
  key: keyOf(name),
  value: sha256(utf8(`value of ${name}`)),
});
const names = fc.uniqueArray(fc.string({ unit: 'grapheme-ascii' }), { maxLength: 60 });
const someNames = fc.uniqueArray(fc.string({ unit: 'grapheme-ascii' }), {
  minLength: 1,
  maxLength: 60,
});

describe('the root of the map of records', () => {
  test('the map’s root depends on the records, not on their order', () => {
    const shuffled = names.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(nodeOfLeaves(other.map(leafOf)).hash).toEqual(nodeOfLeaves(list.map(leafOf)).hash);
      }),
    );
  });

  test('the map’s root changes with any record added', () => {
    fc.assert(
      fc.property(someNames, ([first, ...rest]) => {
        const without = nodeOfLeaves(rest.map(leafOf));
        const all = nodeOfLeaves([...rest, first as string].map(leafOf));

        expect(all.hash).not.toEqual(without.hash);
      }),
    );
  });

  test('the map’s root is the same whether built from leaves or from the subtrees of its buckets', () => {
    fc.assert(
      fc.property(names, (list) => {
        const leaves = list.map(leafOf);
        const buckets = [0, 1, 2, 3].map((bits) =>
          nodeOfLeaves(
            leaves.filter(({ key }) => (key[0] ?? 0) >> 6 === bits),
            2,
          ),
        );

        expect(nodeOfNodes(buckets).hash).toEqual(nodeOfLeaves(leaves).hash);
      }),
    );
  });

  test('the map’s root is 32 zero bytes without records, and the leaf’s hash with one record', () => {
    expect(toHex(nodeOfLeaves([]).hash)).toBe('0'.repeat(64));
    expect(nodeOfLeaves([leafOf('a')]).hash).toEqual(hashMapLeaf(leafOf('a')));
  });

  test('the map’s root tells a leaf from a node with the same content', () => {
    const { key, value } = leafOf('a');

    expect(hashMapLeaf({ key, value })).not.toEqual(hashMapNode(key, value));
  });
});

describe('proofs in the map of records', () => {
  test('a proof in the map holds for every record and for every absent key', () => {
    fc.assert(
      fc.property(names, fc.string(), (list, drawn) => {
        const root = nodeOfLeaves(list.map(leafOf));
        const absent = `${drawn} is nobody's name`;

        for (const { key, value } of list.map(leafOf)) {
          expect(checkProof(root.hash, key, value, proveKey(root, key))).toBe(true);
        }
        const key = keyOf(absent);
        expect(checkProof(root.hash, key, undefined, proveKey(root, key))).toBe(true);
      }),
    );
  });

  test('a proof of a record proves neither another value nor absence', () => {
    fc.assert(
      fc.property(someNames, (list) => {
        const root = nodeOfLeaves(list.map(leafOf));
        const { key } = leafOf(list[0] as string);
        const proof = proveKey(root, key);

        expect(checkProof(root.hash, key, sha256(utf8('another')), proof)).toBe(false);
        expect(checkProof(root.hash, key, undefined, proof)).toBe(false);
      }),
    );
  });

  test('a proof of absence proves no value', () => {
    fc.assert(
      fc.property(names, (list) => {
        const root = nodeOfLeaves(list.map(leafOf));
        const { key, value } = leafOf("nobody's name of 30 characters");

        expect(checkProof(root.hash, key, value, proveKey(root, key))).toBe(false);
      }),
    );
  });

  test('a proof in the map fails with any bit of it changed, cut or added', () => {
    fc.assert(
      fc.property(someNames, fc.boolean(), fc.nat(), (list, isAbsent, at) => {
        const root = nodeOfLeaves(list.map(leafOf));
        const { key, value } = leafOf(
          isAbsent ? "nobody's name of 30 characters" : (list[0] as string),
        );
        const proof = proveKey(root, key);

        for (const mutant of mutantsOf(proof, at)) {
          expect(checkProof(root.hash, key, isAbsent ? undefined : value, mutant)).toBe(false);
        }
      }),
    );
  });

  test('a proof of absence may not name the very record that is there', () => {
    const root = nodeOfLeaves(['a', 'b', 'c'].map(leafOf));
    const { key, value } = leafOf('a');
    const otherLeaf = { key: toHex(key), value: toHex(value) };

    const proof = { ...proveKey(root, key), otherLeaf };

    expect(checkProof(root.hash, key, undefined, proof)).toBe(false);
  });

  test('a proof of absence may not name a leaf from elsewhere in the map', () => {
    const list = Array.from({ length: 40 }, (_, n) => `name ${n}`);
    const root = nodeOfLeaves(list.map(leafOf));
    const [here, elsewhere] = [leafOf('name 1'), leafOf('name 2')];
    const { siblings } = proveKey(root, elsewhere.key);
    const otherLeaf = { key: toHex(elsewhere.key), value: toHex(elsewhere.value) };

    expect(checkProof(root.hash, here.key, undefined, { siblings, otherLeaf })).toBe(false);
  });
});

function mutantsOf({ siblings, otherLeaf }: MapProof, at: number): readonly MapProof[] {
  const rest = otherLeaf === undefined ? {} : { otherLeaf };
  const place = siblings.length === 0 ? 0 : at % siblings.length;
  const mutants: MapProof[] = [{ siblings: [...siblings, toHex(emptyNode.hash)], ...rest }];
  if (siblings.length > 0) {
    mutants.push(
      { siblings: siblings.toSpliced(place, 1), ...rest },
      { siblings: siblings.with(place, flip(siblings[place] as string, at)), ...rest },
      { siblings: siblings.with(place, 'not hex'), ...rest },
    );
  }
  if (otherLeaf) {
    mutants.push(
      { siblings, otherLeaf: { ...otherLeaf, value: flip(otherLeaf.value, at) } },
      { siblings, otherLeaf: { ...otherLeaf, key: flip(otherLeaf.key, at) } },
    );
  }
  return mutants;
}

function flip(hex: string, at: number): string {
  const place = at % hex.length;
  const digit = Number.parseInt(hex.charAt(place), 16) ^ 1;
  return hex.slice(0, place) + digit.toString(16) + hex.slice(place + 1);
}
