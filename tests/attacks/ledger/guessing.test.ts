import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { fromHex, sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import {
  leafHashOf,
  makeLeafSalts,
  shownLeafHash,
  shownLeafOf,
} from '../../../shared/ledger/leaf.ts';
import { hashLeaf } from '../../../shared/ledger/merkle-tree.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { makeListing } from '../../fixtures/entries/listing-entry.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const truth = makeListing();
const officers = ['officer-1', 'officer-2', 'officer-3', 'officer-4'];

/**
 * All combinations of what the attacker can't read in the newspaper: minute, officer and number. The truth is among
 * them.
 */
function* candidates(): Generator<Entry> {
  const opening = Date.parse('2026-11-16T01:00:00.000Z');
  for (let minute = 0; minute < 60; minute++) {
    const recordedAt = toInstant(opening + minute * 60_000);
    for (const person of officers) {
      for (let number = 1; number <= 10; number++) {
        yield makeListing({
          recordedAt,
          effectiveFrom: recordedAt,
          actor: { ...truth.actor, person },
          basis: { ...truth.basis, documentNumber: `示环列〔2026〕${number}号` },
        });
      }
    }
  }
}

/** What an attacker can compute from a guessed entry without its salts. */
type Trial = (guess: Entry) => readonly (Uint8Array | undefined)[];

function attack(leaf: Uint8Array, trial: Trial): Entry | undefined {
  const wanted = toHex(leaf);
  for (const guess of candidates()) {
    if (trial(guess).some((hash) => hash && toHex(hash) === wanted)) return guess;
  }
  return undefined;
}

const plainLeaf: Trial = (guess) => [hashLeaf(canonicalBytes(guess))];

describe('a withheld entry', () => {
  test('without salts, a withheld entry would be confirmed from its leaf by trying minutes, officers and numbers', () => {
    expect(attack(hashLeaf(canonicalBytes(truth)), plainLeaf)).toEqual(truth);
  });

  test('a withheld entry is not confirmed from its salted leaf, even if its every word is guessed', () => {
    const leaf = leafHashOf({ entry: truth, salts: makeLeafSalts(random) }) ?? new Uint8Array();
    const others = Array.from({ length: 5 }, () => makeLeafSalts(random));
    const zeros = makeLeafSalts((length) => new Uint8Array(length));

    const found = attack(leaf, (guess) => [
      ...plainLeaf(guess),
      ...[zeros, ...others].map((salts) => leafHashOf({ entry: guess, salts })),
    ]);

    expect(found).toBeUndefined();
  });

  test('a withheld entry is not told from an equal one: equal entries have different leaves', () => {
    const leaves = Array.from({ length: 50 }, () =>
      toHex(leafHashOf({ entry: truth, salts: makeLeafSalts(random) }) ?? new Uint8Array()),
    );

    expect(new Set(leaves)).toHaveProperty('size', 50);
  });
});

describe('the person behind an entry that is shown', () => {
  const shown = shownLeafOf({ entry: truth, salts: makeLeafSalts(random) });
  if (!shown) throw new Error('no salts');

  test('with only the leaf salted, the person behind a shown entry would be found among a few officers', () => {
    const salt = utf8(shown.salt);
    const leafOf = (entry: Entry) =>
      toHex(hashLeaf(new Uint8Array([...salt, ...canonicalBytes(entry)])));
    const leaf = leafOf(truth);

    const found = officers.filter(
      (person) => leafOf({ ...truth, actor: { ...truth.actor, person } }) === leaf,
    );

    expect(found).toEqual(['officer-3']);
  });

  test('the person behind a shown entry is not found, although the leaf’s salt is disclosed with the entry', () => {
    const salt = [...(fromHex(shown.personHash) ?? [])];
    const tried = officers.flatMap((person) => [
      toHex(sha256(utf8(person))),
      toHex(sha256(new Uint8Array([...utf8(shown.salt), ...utf8(person)]))),
      toHex(sha256(new Uint8Array([...salt, ...utf8(person)]))),
    ]);

    expect(tried).not.toContain(shown.personHash);
    expect(shownLeafHash({ ...shown, personHash: tried[0] ?? '' })).not.toEqual(
      shownLeafHash(shown),
    );
  });
});
