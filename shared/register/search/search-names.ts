import { foldUnits } from '../../text/fold.ts';
import { dropped } from '../../text/fold-table.ts';
import { type NameColumn, stride } from '../packing/name-column.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';
import { foldedName, foldName } from './fold-name.ts';
import { isPartOf, type NameQuery } from './name-query.ts';
import { countBits, namesSigned, type Signatures } from './name-signatures.ts';
import { rarePieces } from './rare-pieces.ts';
import { lowest } from './signature-bits.ts';
import { placesAtOnce, placesByUnit } from './unit-places.ts';

/** Finds a part of a name in one column after the other. */
export type NameFinder = (column: NameColumn, signatures: Signatures) => Generator<number, void>;

const none: readonly number[] = [];

/** With more candidates than this, finding the pieces with a rare character costs less than reading all of them. */
const manyCandidates = 1500;

/**
 * Finds the numbers, ascending, of the names that contain the part, each letter of it as itself or as an initial. A
 * name is a candidate if its signature allows for the part; where many are, it must have a piece with the part's
 * rarest character, too. Only then is it read.
 */
export function nameFinder(query: NameQuery, symbols: Symbols): NameFinder {
  const places = placesByUnit(query, symbols);
  const { length } = query.units;

  return function* find(column, signatures) {
    const signed = namesSigned(query.signature, signatures);
    const isMany = countBits(signed) > manyCandidates;
    const rare = isMany ? rarePieces(places, length, column) : undefined;
    if (isMany && !rare) return;
    for (let word = 0; word < signed.length; word++) {
      const names = namesOfWord(word, signed[word] as number, column, rare);
      // Most words have none, and `yield*` asks even the empty list for its iterator.
      if (names.length > 0) yield* names;
    }
  };

  function namesOfWord(word: number, signed: number, column: NameColumn, rare?: Uint8Array) {
    const { lengths, starts, pieces } = column;
    let names = none;
    let start = starts[word] as number;
    let name = word * stride;
    for (let left = signed; left !== 0; left &= left - 1) {
      const candidate = word * stride + lowest(left);
      while (name < candidate) start += lengths[name++] as number;
      const end = start + (lengths[name] as number);
      const mayHave = !rare || hasAny(pieces, start, end, rare);
      if (mayHave && hasPart(column, start, end)) names = [...names, name];
    }
    return names;
  }

  function hasPart(column: NameColumn, start: number, end: number): boolean {
    if (length > placesAtOnce)
      return isPartOf(query, foldedName, foldName(column, start, end), symbols);
    return hasPlaces(places, 1 << (length - 1), column, start, end);
  }
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
