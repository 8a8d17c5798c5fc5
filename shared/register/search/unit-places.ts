import type { Symbols } from '../packing/pinyin-initials.ts';
import type { NameQuery } from './name-query.ts';

/** Bits of a word: so many places of a part can be looked for in one pass. */
export const placesAtOnce = 32;

/** By folded unit, a bit for each place of the part that it fits, of the first 32. */
export function placesByUnit({ units, letters, others }: NameQuery, symbols: Symbols): Uint32Array {
  const places = new Uint32Array(0x10000);
  const add = (unit: number, place: number) => {
    places[unit] = (places[unit] as number) | (1 << place);
  };
  for (const [place, unit] of units.subarray(0, placesAtOnce).entries()) {
    const letter = letters[place] as number;
    add(unit, place);
    for (const other of others[place] ?? []) add(other, place);
    if (letter === 0) continue;
    for (let other = 0; other < symbols.length; other++) {
      if (((symbols[other] as number) & letter) !== 0) add(other, place);
    }
  }
  return places;
}
