import { foldUnits } from '../../text/fold.ts';
import { dropped } from '../../text/fold-table.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';
import type { Signature } from './name-signatures.ts';
import { lowest, neighboursBit, pairBit, searchable, unitBits } from './signature-bits.ts';

/** A part of a name, prepared for a search. */
export type NameQuery = {
  readonly units: Uint16Array;
  /** At a letter a to z, its bit: there, any character matches whose pinyin begins with it. Otherwise 0. */
  readonly letters: Uint32Array;
  /** What else fits a place. */
  readonly others: readonly Uint16Array[];
  /** The bits that the signature of every name with this part has. */
  readonly signature: Signature;
};

/** Undefined where folding leaves nothing of the part. */
export function queryOf(part: string, symbols: Symbols): NameQuery | undefined {
  const units = foldUnitByUnit(part);
  if (units.length === 0) return undefined;
  const letters = Uint32Array.from(units, (unit) =>
    unit >= 0x61 && unit <= 0x7a ? 1 << (unit - 0x61) : 0,
  );
  const signature = [
    pairsOf(units, symbols),
    unitsOf(units, letters),
    neighboursOf(units, letters),
  ] as const;
  return { units, letters, others: [], signature };
}

/** One place of a part that is given by its sound: the characters that fit, and the letter with which the sound begins. */
export type Sound = { readonly letter: string; readonly characters: string };

/** A part of a name by the sounds of its characters. */
export function queryOfSounds(sounds: readonly Sound[]): NameQuery {
  const fitting = sounds.map(({ characters }) => foldUnitByUnit(characters));
  let pairs = searchable;
  for (const [place, { letter }] of sounds.entries()) {
    const before = sounds[place - 1];
    if (before) pairs |= pairBit(numberOf(before.letter), numberOf(letter));
  }
  return {
    units: Uint16Array.from(fitting, ([first = 0]) => first),
    letters: new Uint32Array(sounds.length),
    others: fitting.map((units) => units.subarray(1)),
    signature: [pairs, 0, 0],
  };
}

function numberOf(letter: string): number {
  return letter.charCodeAt(0) - 0x61;
}

function pairsOf(units: Uint16Array, symbols: Symbols): number {
  let bits = searchable;
  for (let at = 1; at < units.length; at++) {
    const before = symbols[units[at - 1] ?? 0] ?? 0;
    const now = symbols[units[at] ?? 0] ?? 0;
    // A name with this character has all of its symbols; one of them is enough.
    if (before !== 0 && now !== 0) bits |= pairBit(lowest(before), lowest(now));
  }
  return bits;
}

/** A letter may stand for many characters; anything else only for itself. */
function unitsOf(units: Uint16Array, letters: Uint32Array): number {
  return units.reduce(
    (bits, unit, place) => (letters[place] === 0 ? bits | unitBits(unit) : bits),
    0,
  );
}

function neighboursOf(units: Uint16Array, letters: Uint32Array): number {
  return units.reduce((bits, unit, place) => {
    const isSure = place > 0 && letters[place] === 0 && letters[place - 1] === 0;
    return isSure ? bits | neighboursBit(units[place - 1] ?? 0, unit) : bits;
  }, 0);
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

/** Whether a folded unit matches at a place of the query. */
function isAlike(
  { units, letters, others }: NameQuery,
  place: number,
  unit: number,
  symbols: Symbols,
): boolean {
  if (unit === units[place] || others[place]?.includes(unit)) return true;
  return ((symbols[unit] as number) & (letters[place] as number)) !== 0;
}
