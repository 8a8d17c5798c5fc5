import { bitShift, hasBit } from './bit-table.ts';
import { hashBetween, hashEndingAt, hashPrefixAt, placeOf, shortestName } from './name-hash.ts';
import { fingerprintMask, fingerprintOf, lengthBit, type NameIndex } from './name-index.ts';
import { nextPrefix } from './prefix-table.ts';

/**
 * A name at [start, end) of the folded text. `names` are its places in the indexed list: several if several
 * organisations share it.
 */
export type NameHit = {
  readonly start: number;
  readonly end: number;
  readonly names: readonly number[];
};

/**
 * Finds the indexed names in folded text: leftmost first, the longest of those that start there, none overlapping.
 * `nameAt` gives the folded name at a place of the list; every hit is compared letter by letter, never by its hash
 * alone.
 */
export function scanNames(
  index: NameIndex,
  folded: string,
  nameAt: (n: number) => string,
): NameHit[] {
  const hits: NameHit[] = [];
  let hit = nextHit(index, folded, 0, nameAt);
  while (hit) {
    hits.push(hit);
    hit = nextHit(index, folded, hit.end, nameAt);
  }
  return hits;
}

/** The first name that starts at or after `from`, the longest that starts there. */
export function nextHit(
  index: NameIndex,
  folded: string,
  from: number,
  nameAt: (n: number) => string,
): NameHit | undefined {
  let start = nextPrefix(index.prefixes, folded, from);
  while (start >= 0) {
    const hit = longestNameAt(index, folded, start, nameAt);
    if (hit) return hit;
    start = nextPrefix(index.prefixes, folded, start + 1);
  }
  return undefined;
}

function longestNameAt(
  index: NameIndex,
  text: string,
  start: number,
  nameAt: (n: number) => string,
): NameHit | undefined {
  const { lengths, endings } = index;
  const possible = lengths[placeOf(hashPrefixAt(text, start), lengths.length)] as number;
  if (possible === 0) return undefined;
  const shift = bitShift(endings);
  const furthest = Math.min(text.length, start + longestOf(possible, index));
  for (let end = furthest; end >= start + shortestName; end--) {
    if ((possible & lengthBit(end - start)) === 0) continue;
    if (!hasBit(endings, hashEndingAt(text, end), shift)) continue;
    const names = namesAt(index, text, start, end, nameAt);
    if (names.length > 0) return { start, end, names };
  }
  return undefined;
}

/** The longest of the lengths that a `lengths` word allows. */
function longestOf(possible: number, { shape }: NameIndex): number {
  const highestBit = 31 - Math.clz32(possible);
  return highestBit === 31 ? (shape[1] as number) : shortestName + highestBit;
}

/** The places in the list of the name at [start, end). */
function namesAt(
  { buckets, entries, shape }: NameIndex,
  text: string,
  start: number,
  end: number,
  nameAt: (n: number) => string,
): readonly number[] {
  const hash = hashBetween(text, start, end);
  const mask = fingerprintMask(shape[0] as number);
  const fingerprint = fingerprintOf(hash, mask);
  const place = placeOf(hash, buckets.length - 1);
  const names: number[] = [];
  for (let at = buckets[place] as number; at < (buckets[place + 1] as number); at++) {
    const entry = entries[at] as number;
    if ((entry & mask) !== fingerprint) continue;
    const number = entry & ~mask;
    if (nameAt(number) === text.slice(start, end)) names.push(number);
  }
  return names;
}
