/**
 * Text without what leaves no ink: controls, spaces, line ends, zero-width characters, direction marks. What a browser lays
 * out differs from its source in these, and in nothing else unless a style sheet writes or hides something.
 */
export function ink(text: string): string {
  return text.replace(everyBlank, '');
}

/** The place of a text's character that has so many characters with ink before it. */
export function placeOfInk(text: string, before: number): number {
  if (ink(text).length === text.length) return before;
  let place = firstInk(text, 0);
  for (let passed = 0; passed < before; passed += 1) place = firstInk(text, place + 1);
  return place;
}

function firstInk(text: string, from: number): number {
  let place = from;
  while (place < text.length && blank.test(text.charAt(place))) place += 1;
  return place;
}

const units =
  '\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u1680\\u180b-\\u180e\\u2000-\\u200f\\u2028-\\u202e\\u205f-\\u206f\\u3000\\ufeff';
const blank = new RegExp(`[${units}]`);
const everyBlank = new RegExp(`[${units}]+`, 'g');
