import { pair, shortestName } from './name-hash.ts';

/**
 * By the hash of two neighbouring units, where they may stand among a name's first four: bit 0 is the beginning, bit
 * 1 one unit on, bit 2 two units on. A power of two of bytes, small enough to stay in a processor's cache.
 */
export type PrefixTable = Uint8Array;

/** An empty table for this many names. */
export function makePrefixTable(names: number): PrefixTable {
  const size = Math.min(largest, Math.max(smallest, names));
  return new Uint8Array(2 ** Math.ceil(Math.log2(size)));
}

const [smallest, largest] = [64, 2 ** 19];

export function addPrefix(table: PrefixTable, name: string): void {
  const shift = prefixShift(table);
  for (let place = 0; place < pairs; place++) {
    const at = placeOfPair(name.charCodeAt(place), name.charCodeAt(place + 1), shift);
    table[at] = (table[at] as number) | (1 << place);
  }
}

/**
 * The next place at or after `from` where a name may begin, or -1. This loop sees every unit, all else is rare; so it
 * does one look-up a unit and carries in bits how far the pairs before went (Baeza-Yates and Gonnet's Shift-And, over
 * pairs).
 */
export function nextPrefix(table: PrefixTable, text: string, from: number): number {
  const shift = prefixShift(table);
  let begun = 0;
  let unit = text.charCodeAt(from);
  for (let end = from + 1; end < text.length; end++) {
    const next = text.charCodeAt(end);
    begun = ((begun << 1) | 1) & (table[placeOfPair(unit, next, shift)] as number);
    if (begun >= complete) return end - pairs;
    unit = next;
  }
  return -1;
}

const pairs = shortestName - 1;
const complete = 1 << (pairs - 1);

function placeOfPair(unit: number, next: number, shift: number): number {
  return Math.imul(pair(unit, next), 0x9e3779b1) >>> shift;
}

/** How far to shift a hash so that its upper bits index a byte of this table. */
function prefixShift(table: PrefixTable): number {
  return Math.clz32(table.length) + 1;
}
