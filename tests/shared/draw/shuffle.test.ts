import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberBelow } from '../../../shared/draw/number-below.ts';
import { randomWords } from '../../../shared/draw/random-words.ts';
import { shuffle } from '../../../shared/draw/shuffle.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';

describe('a number below a limit', () => {
  test('a number below a limit is not taken from the incomplete last run of words', () => {
    const words = [0xffff_ffff, 0xffff_fffc, 11].values() as Iterator<number, never>;

    expect(numberBelow(6, words)).toBe(5);
  });

  test('a number below a limit may be taken from the last word of the last whole run', () => {
    expect(numberBelow(6, [0xffff_fffb].values() as Iterator<number, never>)).toBe(5);
  });

  test('a number below a limit is below it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.integer({ min: 1, max: 2 ** 32 }),
        (seed, limit) => {
          const number = numberBelow(limit, randomWords(seed));
          expect(Number.isInteger(number) && number >= 0 && number < limit).toBe(true);
        },
      ),
    );
  });
});

test('the random words are SHA-256 of seed and counter, as documented', () => {
  const seed = seedOf(1);
  const words = randomWords(seed);
  const first = Array.from({ length: 16 }, () => words.next().value.toString(16).padStart(8, '0'));

  const block = (n: number) => toHex(sha256(Uint8Array.from([...seed, 0, 0, 0, n])));
  expect(first.join('')).toBe(block(0) + block(1));
});

describe('a shuffle', () => {
  test('a shuffle keeps every item once, and is the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 60 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (items, seed) => {
          const order = shuffle(items, seed);

          expect(order.toSorted()).toEqual(items.toSorted());
          expect(shuffle(items, seed)).toEqual(order);
        },
      ),
    );
  });

  test('a shuffle favours none of the 24 orders of four items (chi-square, 24 000 seeds)', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 24_000; n += 1) {
      const order = shuffle(['a', 'b', 'c', 'd'], seedOf(n)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }

    expect(counts.size).toBe(24);
    // 23 degrees of freedom: 49.7 is exceeded by chance once in a thousand.
    expect(chiSquare([...counts.values()], 1000)).toBeLessThan(49.7);
  });

  test('a shuffle puts each of seven experts equally often in each place', () => {
    const places = Array.from({ length: 7 }, () => Array.from({ length: 7 }, () => 0));
    for (let n = 0; n < 7000; n += 1) {
      for (const [place, expert] of shuffle([0, 1, 2, 3, 4, 5, 6], seedOf(n)).entries()) {
        const row = places[place] ?? [];
        row[expert] = (row[expert] ?? 0) + 1;
      }
    }

    // 6 degrees of freedom each: 27.9 is exceeded by chance once in ten thousand.
    for (const row of places) expect(chiSquare(row, 1000)).toBeLessThan(27.9);
  });
});

function seedOf(n: number): Uint8Array {
  return sha256(utf8(`seed ${n}`));
}

function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
