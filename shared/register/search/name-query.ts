import { foldUnits } from '../../text/fold.ts';
import { dropped } from '../../text/fold-table.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';
import { lowest, pairBit, searchable } from './name-signatures.ts';

/** A part of a name, prepared for a search. */
export type NameQuery = {
  readonly units: Uint16Array;
  /** At a letter a to z, its bit: there, any character matches whose pinyin begins with it. Otherwise 0. */
  readonly letters: Uint32Array;
  /** The bits that the signature of every name with this part has. */
  readonly signature: number;
};

/** Undefined where folding leaves nothing of the part. */
export function queryOf(part: string, symbols: Symbols): NameQuery | undefined {
  const units = foldUnitByUnit(part);
  if (units.length === 0) return undefined;
  const letters = Uint32Array.from(units, (unit) =>
    unit >= 0x61 && unit <= 0x7a ? 1 << (unit - 0x61) : 0,
  );
  let signature = searchable;
  for (let at = 1; at < units.length; at++) {
    const before = symbols[units[at - 1] ?? 0] ?? 0;
    const now = symbols[units[at] ?? 0] ?? 0;
    // A name with this character has all of its symbols; one of them is enough.
    if (before !== 0 && now !== 0) signature |= pairBit(lowest(before), lowest(now));
  }
  return { units, letters, signature };
}

/**
 * Folds each unit by itself, as the pieces of names are folded in a search: a character of two units stays as it is.
 */
export function foldUnitByUnit(part: string): Uint16Array {
  const fold = foldUnits();
  const units = Uint16Array.from(
    { length: part.length },
    (_, at) => fold[part.charCodeAt(at)] ?? 0,
  );
  return units.filter((unit) => unit !== dropped);
}

/** Whether a folded unit matches at a place of the query. */
export function isAlike(
  { units, letters }: NameQuery,
  place: number,
  unit: number,
  symbols: Symbols,
): boolean {
  return unit === units[place] || ((symbols[unit] as number) & (letters[place] as number)) !== 0;
}
