import { foldUnits } from '../../text/fold.ts';
import { dropped } from '../../text/fold-table.ts';
import type { NameColumn } from '../packing/name-column.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';

/** Set in the signature of every name that a search may find. */
export const searchable = 1 << 31;

/**
 * Gives each name a signature by which most searches can skip it: `searchable`, and a bit for each pair of symbols of
 * neighbouring characters. Names in `hidden` get none.
 */
export function signNames(
  column: NameColumn,
  symbols: Symbols,
  hidden: ReadonlySet<number>,
  signatures: Uint32Array,
): void {
  const { pieces, lengths } = column;
  let start = 0;
  for (let name = 0; name < lengths.length; name++) {
    const end = start + (lengths[name] as number);
    signatures[name] = hidden.has(name) ? 0 : signatureOf(column, pieces, start, end, symbols);
    start = end;
  }
}

function signatureOf(
  { pieceUnits, pieceStarts }: NameColumn,
  pieces: Uint16Array,
  start: number,
  end: number,
  symbols: Symbols,
): number {
  const fold = foldUnits();
  let signature = searchable;
  let before = 0;
  for (let at = start; at < end; at++) {
    const piece = pieces[at] as number;
    const pieceEnd = pieceStarts[piece + 1] as number;
    for (let i = pieceStarts[piece] as number; i < pieceEnd; i++) {
      const unit = fold[pieceUnits[i] as number] as number;
      if (unit === dropped) continue;
      const now = symbols[unit] as number;
      if (before !== 0 && now !== 0) signature |= pairBits(before, now);
      before = now;
    }
  }
  return signature;
}

/**
 * The bit of a pair of symbols, given by their numbers. Pairs that nearly every name has (有限公司) share one bit, so
 * that they blur no others.
 */
export function pairBit(first: number, second: number): number {
  const pair = first * 32 + second;
  if (pair === yx || pair === xg || pair === gs) return 1;
  return 1 << (1 + ((Math.imul(pair, 0x9e3779b1) >>> 16) % 30));
}

const [g, s, x, y] = [6, 18, 23, 24];
const [yx, xg, gs] = [y * 32 + x, x * 32 + g, g * 32 + s];

/** Most characters have one symbol; for those with several, every pair counts. */
function pairBits(first: number, second: number): number {
  let bits = 0;
  for (let a = first; a !== 0; a &= a - 1) {
    for (let b = second; b !== 0; b &= b - 1) bits |= pairBit(lowest(a), lowest(b));
  }
  return bits;
}

/** The number of the lowest symbol of a set that isn't empty. */
export function lowest(symbols: number): number {
  return 31 - Math.clz32(symbols & -symbols);
}
