/**
 * The first invisible character of a text: controls, formats and fillers (Unicode's Default_Ignorable_Code_Point,
 * which includes variation selectors and tags), halves of characters, line and paragraph separators, private use and
 * noncharacters, and characters drawn as nothing or almost nothing. Two texts that differ only in these look the
 * same.
 */
export function findInvisible(text: string): string | undefined {
  return invisible.exec(text)?.[0];
}

/** The text with one space for every run of invisible characters and white space. */
export function withoutInvisible(text: string): string {
  return text.replace(runs, ' ').trim();
}

/**
 * A variation selector chooses among the shapes of the character before it. An honest name may have one, copied along
 * with another person's variant.
 */
export function isVariationSelector(character: string): boolean {
  return /^\p{Variation_Selector}$/u.test(character);
}

const unseen =
  '\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}';

/** Characters that look like nothing although no Unicode property says so. */
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
