import { foldUnits } from '../../text/fold.ts';
import { dropped } from '../../text/fold-table.ts';
import type { NameColumn } from '../packing/name-column.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';
import { isAlike, type NameQuery } from './name-query.ts';

/**
 * The numbers, ascending, of a column's names that contain the part, each letter of it as itself or as an initial. A
 * name is read only if its signature allows for the part and it has a piece with the part's rarest character.
 */
export function namesWith(
  query: NameQuery,
  column: NameColumn,
  signatures: Uint32Array,
  symbols: Symbols,
): readonly number[] {
  const { lengths, pieces } = column;
  const { signature } = query;
  const isRare = rarePieces(query, column, symbols);
  const names: number[] = [];
  if (!isRare.includes(1)) return names;
  let start = 0;
  for (let name = 0; name < lengths.length; name++) {
    const end = start + (lengths[name] as number);
    const mayMatch =
      ((signatures[name] as number) & signature) === signature &&
      hasAny(pieces, start, end, isRare);
    if (mayMatch && hasPart(query, column, start, end, symbols)) names.push(name);
    start = end;
  }
  return names;
}

/** Marks each piece that has the query's rarest character. */
function rarePieces(query: NameQuery, column: NameColumn, symbols: Symbols): Uint8Array {
  const fold = foldUnits();
  const { pieceUnits, pieceStarts } = column;
  const places = rarestPlace(query, column, symbols);
  const marks = new Uint8Array(pieceStarts.length - 1);
  let piece = 0;
  for (let at = 0; at < pieceUnits.length; at++) {
    while (at >= (pieceStarts[piece + 1] as number)) piece++;
    const unit = fold[pieceUnits[at] as number] as number;
    if (isAlike(query, places, unit, symbols)) marks[piece] = 1;
  }
  return marks;
}

/** The place in the query of the character that is rarest in a sample of the pieces. */
function rarestPlace(query: NameQuery, { pieceUnits }: NameColumn, symbols: Symbols): number {
  const fold = foldUnits();
  const sample = pieceUnits.subarray(0, 2048);
  const counts = Array.from(query.units, (_, place) => {
    let count = 0;
    for (const unit of sample) if (isAlike(query, place, fold[unit] as number, symbols)) count++;
    return count;
  });
  return counts.indexOf(Math.min(...counts));
}

function hasAny(pieces: Uint16Array, start: number, end: number, marks: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (marks[pieces[at] as number] === 1) return true;
  return false;
}

/** No name has more units. */
const longest = 255 * 255;
const scratch = new Uint16Array(longest);

function hasPart(
  query: NameQuery,
  column: NameColumn,
  start: number,
  end: number,
  symbols: Symbols,
): boolean {
  return isPartOf(query, scratch, foldInto(scratch, column, start, end), symbols);
}

/** Whether the first `length` folded units contain the query. */
export function isPartOf(
  query: NameQuery,
  units: Uint16Array,
  length: number,
  symbols: Symbols,
): boolean {
  const last = length - query.units.length;
  for (let at = 0; at <= last; at++) {
    let found = 0;
    while (found < query.units.length) {
      if (!isAlike(query, found, units[at + found] as number, symbols)) break;
      found++;
    }
    if (found === query.units.length) return true;
  }
  return false;
}

/** Folds a name into units; returns their number. */
function foldInto(
  units: Uint16Array,
  { pieceUnits, pieceStarts, pieces }: NameColumn,
  start: number,
  end: number,
): number {
  const fold = foldUnits();
  let length = 0;
  for (let at = start; at < end; at++) {
    const piece = pieces[at] as number;
    const pieceEnd = pieceStarts[piece + 1] as number;
    for (let i = pieceStarts[piece] as number; i < pieceEnd; i++) {
      const unit = fold[pieceUnits[i] as number] as number;
      if (unit !== dropped) units[length++] = unit;
    }
  }
  return length;
}
