import { makeBitTable, setBit } from './bit-table.ts';
import { hashBetween, hashEndingAt, hashPrefixAt, placeOf, shortestName } from './name-hash.ts';
import { addPrefix, makePrefixTable, type PrefixTable } from './prefix-table.ts';

/**
 * A set of names to look for in text, as plain typed arrays that can be stored and used in place; 10 to 12 bytes a name.
 * A scan asks the tables in the order in which they stand here, the first one at every unit of a text and the next only where
 * the one before says yes. Each may say yes by a hash that it shares with a name; none says no to a name.
 *
 * - `shape`: how many names; units of the longest.
 * - `prefixes`: which pairs of units names begin with (`PrefixTable`).
 * - `lengths`: by the hash of a name's first four units, which lengths occur: bit 0 is 4 units, bit 30 is 34, bit 31 is
 *   anything longer.
 * - `endings`: a bit for the hash of every name's last two units.
 * - `buckets`, `entries`: names by the hash of all their units. Bucket b holds the entries from buckets[b] to
 *   buckets[b + 1]; an entry is a name's number in its lower bits and further bits of its hash above.
 */
export type NameIndex = Readonly<
  Record<'shape' | 'lengths' | 'endings' | 'buckets' | 'entries', Uint32Array>
> & { readonly prefixes: PrefixTable };

/** Whether an index can find a folded name; a name under four units can't be found. */
export function isIndexable(foldedName: string): boolean {
  return foldedName.length >= shortestName;
}

/** Indexes the indexable names by their place in the list. The same names give the same index. */
export function buildNameIndex(foldedNames: readonly string[]): NameIndex {
  const count = foldedNames.length;
  const prefixes = makePrefixTable(count);
  const lengths = new Uint32Array(Math.max(1, count));
  const endings = makeBitTable(Math.min(2 ** 17, count * 16));
  const hashes = new Uint32Array(count);
  const numbers: number[] = [];
  let longest = 0;
  for (const [number, name] of foldedNames.entries()) {
    if (!isIndexable(name)) continue;
    const place = placeOf(hashPrefixAt(name, 0), lengths.length);
    addPrefix(prefixes, name);
    lengths[place] = (lengths[place] as number) | lengthBit(name.length);
    setBit(endings, hashEndingAt(name, name.length));
    hashes[number] = hashBetween(name, 0, name.length);
    numbers.push(number);
    longest = Math.max(longest, name.length);
  }
  const shape = Uint32Array.of(count, longest);
  return { shape, prefixes, lengths, endings, ...fillBuckets(hashes, numbers) };
}

/** Which bit of a `lengths` word stands for names of this length. */
export function lengthBit(length: number): number {
  return 1 << Math.min(31, length - shortestName);
}

/** The bits of an entry above the name's number, in an index of `count` names. */
export function fingerprintMask(count: number): number {
  const numberBits = 32 - Math.clz32(Math.max(1, count - 1));
  return numberBits === 32 ? 0 : -1 << numberBits;
}

/** The bits of a hash that an entry keeps: the bucket has used the upper half, so the lower half comes first. */
export function fingerprintOf(hash: number, mask: number): number {
  return ((hash << 16) | (hash >>> 16)) & mask;
}

/** A counting sort of the names into buckets of about four; equal names keep their order. */
function fillBuckets(hashes: Uint32Array, numbers: readonly number[]) {
  const buckets = bucketEnds(hashes, numbers);
  const entries = new Uint32Array(numbers.length);
  const mask = fingerprintMask(hashes.length);
  for (const number of numbers.toReversed()) {
    const hash = hashes[number] as number;
    const place = placeOf(hash, buckets.length - 1);
    const at = (buckets[place] as number) - 1;
    buckets[place] = at;
    entries[at] = fingerprintOf(hash, mask) | number;
  }
  return { buckets, entries };
}

/** Where every bucket ends. Filling the buckets from the back turns this into where they start. */
function bucketEnds(hashes: Uint32Array, numbers: readonly number[]): Uint32Array {
  const size = Math.max(1, Math.ceil(hashes.length / 4));
  const ends = new Uint32Array(size + 1);
  for (const number of numbers) {
    const place = placeOf(hashes[number] as number, size);
    ends[place] = (ends[place] as number) + 1;
  }
  let end = 0;
  for (const [place, count] of ends.entries()) {
    end += count;
    ends[place] = end;
  }
  return ends;
}
