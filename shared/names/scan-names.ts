import { bitShift, hasBit } from './bit-table.ts';
import {
  extendHash,
  hashEndingAt,
  hashPrefix,
  hashPrefixAt,
  mix,
  pair,
  placeOf,
  shortestName,
} from './name-hash.ts';
import { fingerprintMask, fingerprintOf, lengthBit, type NameIndex } from './name-index.ts';

/** A name at [start, end) of the folded text; `names` are its places in the indexed list, more than one if it is shared. */
export type NameHit = {
  readonly start: number;
  readonly end: number;
  readonly names: readonly number[];
};

/**
 * Finds the indexed names in folded text: leftmost first, the longest of those that start there, none overlapping.
 * `nameAt` gives the folded name at a place of the list; a hit is a name letter by letter, never only by its hash.
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

/** The next place at or after `from` where a name may begin, or -1. This loop sees every unit; all else is rare. */
function nextPrefix(prefixes: Uint32Array, text: string, from: number): number {
  const shift = bitShift(prefixes);
  const last = text.length - shortestName;
  let unit = text.charCodeAt(from + 2);
  let first = pair(text.charCodeAt(from), text.charCodeAt(from + 1));
  let second = pair(text.charCodeAt(from + 1), unit);
  for (let start = from; start <= last; start++) {
    const next = text.charCodeAt(start + 3);
    const third = pair(unit, next);
    if (hasBit(prefixes, hashPrefix(first, third), shift)) return start;
    first = second;
    second = third;
    unit = next;
  }
  return -1;
}

function longestNameAt(
  index: NameIndex,
  text: string,
  start: number,
  nameAt: (n: number) => string,
): NameHit | undefined {
  const { lengths, endings } = index;
  const possible = lengths[placeOf(mix(hashPrefixAt(text, start)), lengths.length)] as number;
  if (possible === 0) return undefined;
  const furthest = Math.min(text.length, start + longestOf(possible, index));
  const shift = bitShift(endings);
  let hash = 0;
  let hit: NameHit | undefined;
  for (let end = start + 1; end <= furthest; end++) {
    hash = extendHash(hash, text.charCodeAt(end - 1));
    const length = end - start;
    if (length < shortestName || (possible & lengthBit(length)) === 0) continue;
    if (!hasBit(endings, hashEndingAt(text, end), shift)) continue;
    const names = namesOf(index, mix(hash), text.slice(start, end), nameAt);
    if (names.length > 0) hit = { start, end, names };
  }
  return hit;
}

/** The longest of the lengths that a `lengths` word stands for. */
function longestOf(possible: number, { shape }: NameIndex): number {
  const highestBit = 31 - Math.clz32(possible);
  return highestBit === 31 ? (shape[1] as number) : shortestName + highestBit;
}

function namesOf(
  { buckets, entries, shape }: NameIndex,
  hash: number,
  text: string,
  nameAt: (n: number) => string,
): readonly number[] {
  const mask = fingerprintMask(shape[0] as number);
  const fingerprint = fingerprintOf(hash, mask);
  const place = placeOf(hash, buckets.length - 1);
  const names: number[] = [];
  for (let at = buckets[place] as number; at < (buckets[place + 1] as number); at++) {
    const entry = entries[at] as number;
    if ((entry & mask) !== fingerprint) continue;
    const number = entry & ~mask;
    if (nameAt(number) === text) names.push(number);
  }
  return names;
}
