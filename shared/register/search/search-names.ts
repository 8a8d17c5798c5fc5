import { foldUnits } from '../../text/fold.ts';
import { dropped } from '../../text/fold-table.ts';
import { type NameColumn, stride } from '../packing/name-column.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';
import { foldedName, foldName } from './fold-name.ts';
import { isPartOf, type NameQuery } from './name-query.ts';
import { countBits, namesSigned, type Signature, type Signatures } from './name-signatures.ts';
import { rarePieces } from './rare-pieces.ts';
import { lowest } from './signature-bits.ts';
import { placesAtOnce, placesByUnit } from './unit-places.ts';

/** Finds a part of a name in one column after the other. */
export type NameFinder = (column: NameColumn, signatures: Signatures) => Generator<number, void>;

const none: readonly number[] = [];

/** With more candidates than this, finding the pieces with a rare character costs less than reading all of them. */
const manyCandidates = 1500;

/**
 * Finds the numbers, ascending, of the names that contain all parts, each letter of them as itself or as an initial. A
 * name is a candidate if its signature allows for the parts; where many are, it must have a piece with the rarest
 * character of each part, too. Only then is it read.
 */
export function nameFinder(queries: readonly NameQuery[], symbols: Symbols): NameFinder {
  const parts = queries.map((query) => ({ query, places: placesByUnit(query, symbols) }));
  const signature = signatureOfAll(queries);

  return function* find(column, signatures) {
    const signed = namesSigned(signature, signatures);
    const rare = countBits(signed) > manyCandidates ? rareOfAll(column) : [];
    if (rare === undefined) return;
    for (let word = 0; word < signed.length; word++) {
      const names = namesOfWord(word, signed[word] as number, column, rare);
      // Most words have none, and `yield*` asks even the empty list for its iterator.
      if (names.length > 0) yield* names;
    }
  };

  /** Undefined: some part is in no name. */
  function rareOfAll(column: NameColumn): readonly Uint8Array[] | undefined {
    const all = parts.map(({ query, places }) => rarePieces(places, query.units.length, column));
    return all.every((one) => one !== undefined) ? all : undefined;
  }

  function namesOfWord(
    word: number,
    signed: number,
    column: NameColumn,
    rare: readonly Uint8Array[],
  ) {
    const { lengths, starts, pieces } = column;
    let names = none;
    let start = starts[word] as number;
    let name = word * stride;
    for (let left = signed; left !== 0; left &= left - 1) {
      const candidate = word * stride + lowest(left);
      while (name < candidate) start += lengths[name++] as number;
      const end = start + (lengths[name] as number);
      const mayHave = rare.every((one) => hasAny(pieces, start, end, one));
      if (mayHave && parts.every((part) => hasPart(part, column, start, end)))
        names = [...names, name];
    }
    return names;
  }

  function hasPart({ query, places }: Part, column: NameColumn, start: number, end: number) {
    const { length } = query.units;
    if (length > placesAtOnce)
      return isPartOf(query, foldedName, foldName(column, start, end), symbols);
    return hasPlaces(places, 1 << (length - 1), column, start, end);
  }
}

type Part = { readonly query: NameQuery; readonly places: Uint32Array };

/** A name with all parts has the bits of each. */
function signatureOfAll(queries: readonly NameQuery[]): Signature {
  const bitsOf = (word: 0 | 1 | 2) => queries.reduce((bits, one) => bits | one.signature[word], 0);
  return [bitsOf(0), bitsOf(1), bitsOf(2)];
}

function hasAny(pieces: Uint16Array, start: number, end: number, marks: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (marks[pieces[at] as number] === 1) return true;
  return false;
}

/**
 * Whether the folded name has units for all places up to the `last`, one after the other (the Shift-And algorithm of
 * Baeza-Yates and Gonnet): bit `n` of the state is set where the last `n + 1` units fit the first `n + 1` places.
 */
function hasPlaces(
  places: Uint32Array,
  last: number,
  { pieceUnits, pieceStarts, pieces }: NameColumn,
  start: number,
  end: number,
): boolean {
  const fold = foldUnits();
  let state = 0;
  for (let at = start; at < end; at++) {
    const piece = pieces[at] as number;
    const pieceEnd = pieceStarts[piece + 1] as number;
    for (let i = pieceStarts[piece] as number; i < pieceEnd; i++) {
      const unit = fold[pieceUnits[i] as number] as number;
      if (unit !== dropped) state = ((state << 1) | 1) & (places[unit] as number);
      if ((state & last) !== 0) return true;
    }
  }
  return false;
}
