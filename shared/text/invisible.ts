/**
 * The first character of a text that nobody sees: controls, formats and fillers (Unicode's Default_Ignorable_Code_Point, which
 * has the variation selectors and tags too), halves of characters, line and paragraph separators, private use and noncharacters,
 * and what is drawn as nothing or as next to nothing. Two texts that differ in these alone look the same.
 */
export function findInvisible(text: string): string | undefined {
  return invisible.exec(text)?.[0];
}

/** The text with a space for every run of what nobody sees and of white space. */
export function withoutInvisible(text: string): string {
  return text.replace(runs, ' ').trim();
}

/** One that chooses among the shapes of the character before it: it may be in an honest name, where another's variant was copied. */
export function isVariationSelector(character: string): boolean {
  return /^\p{Variation_Selector}$/u.test(character);
}

const unseen =
  '\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}';

/** No property tells that these look like nothing. */
const blank = [
  '\\u1680', // Ogham space mark
  '\\u2000-\\u200a\\u202f\\u205f', // spaces of other widths, down to a hair
  '\\u2800', // Braille without dots
  '\\u303f', // ideographic half fill space
  '\\ufffc', // the place of an object
  '\\u{13441}\\u{13442}', // Egyptian blanks
  '\\u{16fe4}', // Khitan filler
  '\\u{1d159}', // null notehead
].join('');

const invisible = new RegExp(`[${unseen}${blank}]`, 'u');
const runs = new RegExp(`[${unseen}${blank}\\s]+`, 'gu');
