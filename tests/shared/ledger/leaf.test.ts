import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import {
  leafHashOf,
  makeLeafSalts,
  shownLeafHash,
  shownLeafOf,
} from '../../../shared/ledger/leaf.ts';
import { makeListing, makeSalted } from '../../fixtures/entries/listing-entry.ts';

const salted = makeSalted(makeListing());

test('a leaf is a zero byte, its salt, the salted hash of the person, and the entry without the person', () => {
  const { actor, ...rest } = salted.entry;
  const { person, ...shownActor } = actor;
  const [leafSalt, personSalt] = [new Uint8Array(16).fill(1), new Uint8Array(16).fill(2)];
  const personHash = sha256(new Uint8Array([...personSalt, ...utf8(person)]));
  const text = utf8(canonicalJson({ ...rest, actor: shownActor }));

  const expected = sha256(new Uint8Array([0, ...leafSalt, ...personHash, ...text]));

  expect(toHex(leafHashOf(salted) ?? new Uint8Array())).toBe(toHex(expected));
});

test('the entry shown to the public has the same leaf as the whole entry, and not the person', () => {
  const shown = shownLeafOf(salted);
  if (!shown) throw new Error('no salts');

  expect(shownLeafHash(shown)).toEqual(leafHashOf(salted));
  expect(JSON.stringify(shown)).not.toContain(salted.entry.actor.person);
  expect(JSON.stringify(shown)).not.toContain(salted.salts.person);
});

test('every entry has salts of its own, sixteen bytes each', () => {
  const asked: number[] = [];
  makeLeafSalts((length) => {
    asked.push(length);
    return new Uint8Array(length);
  });

  expect(asked).toEqual([16, 16]);
});

describe('a salt that is none', () => {
  test.each(['', 'AAAA', 'not base64url!', 'A'.repeat(43)])(
    'an entry with the malformed salt %j has no leaf',
    (salt) => {
      const { entry, salts } = salted;

      expect(leafHashOf({ entry, salts: { ...salts, leaf: salt } })).toBeUndefined();
      expect(leafHashOf({ entry, salts: { ...salts, person: salt } })).toBeUndefined();
    },
  );
});
