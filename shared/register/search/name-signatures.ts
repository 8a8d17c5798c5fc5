import type { NameColumn } from '../packing/name-column.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';
import { foldedName, foldName } from './fold-name.ts';
import { lowest, neighboursBit, pairBit, searchable, unitBits } from './signature-bits.ts';

/** Three words by which a search can skip most names: see `signature-bits.ts`. */
export type Signature = readonly [pairs: number, units: number, neighbours: number];

const bitsOfSignature = 96;

/**
 * The signatures of a column's names. They lie bit by bit, one bit of all names before the next, 32 names to a word,
 * so that a search reads only those bits that it asks for.
 */
export type Signatures = Uint32Array;

/** How many words the signatures of so many names take. */
export function signatureWords(names: number): number {
  return bitsOfSignature * Math.ceil(names / 32);
}

/**
 * Gives each name its signature: `searchable`, a bit for each pair of symbols of neighbouring characters, two for
 * each unit, and one for each two units beside each other. Names in `hidden` get none.
 */
export function signNames(
  column: NameColumn,
  symbols: Symbols,
  hidden: ReadonlySet<number>,
  signatures: Signatures,
): void {
  const { lengths } = column;
  const words = signatures.length / bitsOfSignature;
  let start = 0;
  for (let name = 0; name < lengths.length; name++) {
    const end = start + (lengths[name] as number);
    if (!hidden.has(name)) {
      const length = foldName(column, start, end);
      setBits(pairsOf(length, symbols), name, 0);
      setBits(unitsOf(length), name, 32 * words);
      setBits(neighboursOf(length), name, 64 * words);
    }
    start = end;
  }

  function setBits(bits: number, name: number, first: number): void {
    for (let left = bits; left !== 0; left &= left - 1) {
      const place = first + lowest(left) * words + (name >>> 5);
      signatures[place] = (signatures[place] as number) | (1 << (name & 31));
    }
  }
}

/** Sets, 32 names to a word, those whose signature has all of these bits. */
export function namesSigned(
  [pairs, units, neighbours]: Signature,
  signatures: Signatures,
): Uint32Array {
  const words = signatures.length / bitsOfSignature;
  const signed = new Uint32Array(words).fill(-1);
  const keepThoseWith = (bits: number, first: number) => {
    for (let left = bits; left !== 0; left &= left - 1) {
      const start = first + lowest(left) * words;
      for (let at = 0; at < words; at++) {
        signed[at] = (signed[at] as number) & (signatures[start + at] as number);
      }
    }
  };
  keepThoseWith(pairs, 0);
  keepThoseWith(units, 32 * words);
  keepThoseWith(neighbours, 64 * words);
  return signed;
}

/** How many bits are set in the words. */
export function countBits(words: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    // Hacker's Delight, 5-1.
    let word = words[at] as number;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

function pairsOf(length: number, symbols: Symbols): number {
  let bits = searchable;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const now = symbols[foldedName[at] as number] as number;
    if (before !== 0 && now !== 0) bits |= pairBits(before, now);
    before = now;
  }
  return bits;
}

/** Most characters have one symbol; for those with several, every pair counts. */
function pairBits(first: number, second: number): number {
  let bits = 0;
  for (let a = first; a !== 0; a &= a - 1) {
    for (let b = second; b !== 0; b &= b - 1) bits |= pairBit(lowest(a), lowest(b));
  }
  return bits;
}

function unitsOf(length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at++) bits |= unitBits(foldedName[at] as number);
  return bits;
}

function neighboursOf(length: number): number {
  let bits = 0;
  for (let at = 1; at < length; at++) {
    bits |= neighboursBit(foldedName[at - 1] as number, foldedName[at] as number);
  }
  return bits;
}
