import { foldText } from '../../text/fold.ts';
import type { Sections } from './container.ts';
import type { segmentFormat } from './segment-format.ts';

/** The letters, a to z, with which the readings of a character begin; empty for a character without a reading. */
export type InitialsOf = (character: string) => string;

export type PackedInitials = Pick<Sections<typeof segmentFormat>, 'initialCounts' | 'initialSteps'>;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Lists the folded characters of some names under every letter with which one of their readings begins. A character
 * with several readings (重: chóng, zhòng) stands under each: a search may then find too much, but a search judges
 * nothing.
 */
export function packInitials(names: readonly string[], initialsOf: InitialsOf): PackedInitials {
  const characters = new Set(names.flatMap((name) => [...foldText(name)]));
  const readings = [...characters]
    .filter((character) => character.length === 1 && character > '\x7f')
    .sort()
    .map((character) => ({ unit: character.charCodeAt(0), initials: initialsOf(character) }));
  const groups = [...letters].map((letter) =>
    readings.filter(({ initials }) => initials.includes(letter)).map(({ unit }) => unit),
  );
  return {
    initialCounts: Uint16Array.from(groups, ({ length }) => length),
    initialSteps: Uint16Array.from(groups.flatMap(stepsOf)),
  };
}

/**
 * The symbols of each UTF-16 unit, one bit each: bits 0 to 25 for the letters a to z that the unit is or begins with
 * in pinyin, the upper six shared by the digits.
 */
export type Symbols = Uint32Array;

/** The symbols of the characters in several tables; a character in none of them is only its own symbol. */
export function openInitials(tables: readonly PackedInitials[]): Symbols {
  const symbols = new Uint32Array(0x10000);
  for (const [place, letter] of [...letters].entries()) symbols[letter.charCodeAt(0)] = 1 << place;
  for (let digit = 0; digit < 10; digit++) symbols[0x30 + digit] = 1 << (26 + (digit % 6));
  for (const table of tables) addInitials(symbols, table);
  return symbols;
}

/** Whether there are as many characters as the counts say. */
export function areInitialsWhole({ initialCounts, initialSteps }: PackedInitials): boolean {
  const listed = initialCounts.reduce((sum, count) => sum + count, 0);
  return initialCounts.length === letters.length && listed === initialSteps.length;
}

function addInitials(symbols: Symbols, { initialCounts, initialSteps }: PackedInitials): void {
  let at = 0;
  for (const [letter, count] of initialCounts.entries()) {
    let unit = 0;
    for (const step of initialSteps.subarray(at, at + count)) {
      unit += step;
      symbols[unit] = (symbols[unit] ?? 0) | (1 << letter);
    }
    at += count;
  }
}

function stepsOf(units: readonly number[]): readonly number[] {
  return units.map((unit, place) => unit - (units[place - 1] ?? 0));
}
