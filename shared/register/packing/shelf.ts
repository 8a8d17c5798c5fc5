import type { PublicRecord } from '../../disclosure/record.ts';
import type { NameOnRecord } from '../../rating/standing.ts';
import { foldText } from '../../text/fold.ts';
import { lastAtMost } from './last-at-most.ts';
import { indexNumbers, type NumberIndex } from './number-index.ts';
import type { Segment } from './open-segment.ts';
import { sixOfCode } from './packed-codes.ts';
import { bitsOf, keyOf } from './record-key.ts';

/** Segments side by side: all of a base, or the only one of an overlay. */
export type Shelf = {
  readonly segments: readonly Segment[];
  /** How many bits the keys of a segment's records have in common. */
  readonly depth: number;
  /** The number of records, those of persons and catalogues included. */
  readonly size: number;
  readonly nameCount: number;
  /** The records of all segments by the numbers of their codes, made when first asked for. */
  readonly codes: () => NumberIndex;
  /** The number of each segment's first name. */
  readonly firstNames: readonly number[];
};

/** A record, and one of its names. */
export type NamedRecord = { readonly record: PublicRecord; readonly name: NameOnRecord };

/** Where a record lies: in the segment at `place`, under its number there. */
export type RecordPlace = { readonly place: number; readonly number: number };

/** Puts the `2 ** k` segments of a shelf side by side. */
export function makeShelf(segments: readonly Segment[]): Shelf {
  const firstNames: number[] = [];
  let nameCount = 0;
  for (const segment of segments) {
    firstNames.push(nameCount);
    nameCount += segment.nameCount;
  }
  const size = segments.reduce((sum, segment) => sum + segment.size, 0);
  let codes: NumberIndex | undefined;
  return {
    ...{ segments, depth: Math.log2(segments.length), size, nameCount, firstNames },
    codes: () => {
      codes ??= indexNumbers(segments.map(({ codeNumbers }) => codeNumbers));
      return codes;
    },
  };
}

/**
 * The place of the record of a code; undefined if there is none. `code` must be one that a record can have. Where there are several
 * segments, which one it is in is found by the code's number: to hash the code takes as long as all the rest.
 */
export function placeOfCode(shelf: Shelf, code: string): RecordPlace | undefined {
  const { segments, depth } = shelf;
  const six = depth === 0 ? 0 : sixOfCode(code);
  if (six !== 0) {
    const isMeant = (place: number, record: number) => segments[place]?.codeAt(record) === code;
    const found = shelf.codes().find(six, isMeant);
    return found && { place: found.place, number: found.record };
  }
  const key = () => keyOf(code);
  const place = depth === 0 ? 0 : bitsOf(key(), 0, depth);
  const number = segments[place]?.find(code, key);
  return number === undefined ? undefined : { place, number };
}

/** The place of the record that a name belongs to. */
export function placeOfName(shelf: Shelf, name: number): RecordPlace {
  const { place, segment, number } = locateName(shelf, name);
  return { place, number: segment.ownerOf(number) };
}

/** The record of an agency. */
export function readRecord({ segments }: Shelf, { place, number }: RecordPlace): PublicRecord {
  return segments[place]?.recordAt(number) as PublicRecord;
}

/** The record that a name belongs to, and the name as recorded. */
export function readName(shelf: Shelf, name: number): NamedRecord {
  const record = readRecord(shelf, placeOfName(shelf, name));
  const { segment, number } = locateName(shelf, name);
  const text = segment.names.at(number);
  const found = record.names.find((one) => one.name === text);
  if (found === undefined) throw new RangeError(`${record.code} has no name ${text}`);
  return { record, name: found };
}

/** A name, folded. */
export function foldedName(shelf: Shelf, name: number): string {
  const { segment, number } = locateName(shelf, name);
  return foldText(segment.names.at(number));
}

function locateName({ segments, firstNames }: Shelf, name: number) {
  const place = lastAtMost(firstNames, name);
  const segment = segments[place];
  if (segment === undefined) throw new RangeError(`There is no name number ${name}`);
  return { place, segment, number: name - (firstNames[place] ?? 0) };
}
