import { expect, test } from 'vitest';
import {
  findInvisible,
  isVariationSelector,
  withoutInvisible,
} from '../../../shared/text/invisible.ts';

const everyCodePoint = Array.from({ length: 0x11_0000 }, (_, i) => i);
const charactersIn = (property: RegExp) =>
  everyCodePoint.map((point) => String.fromCodePoint(point)).filter((one) => property.test(one));
const nameOf = (character: string) => `U+${character.codePointAt(0)?.toString(16)}`;

test.each([
  ['Hangul fillers', '\u3164\uffa0\u115f\u1160'],
  ['Braille without dots', '\u2800'],
  ['the grapheme joiner', '\u034f'],
  ['variation selectors', '\ufe00\ufe0e\ufe0f\u{e0100}\u{e01ef}\u180b\u180f'],
  ['Khmer inherent vowels', '\u17b4\u17b5'],
  ['tags', '\u{e0000}\u{e0001}\u{e0041}\u{e007f}'],
  ['what turns text round', '\u202a\u202e\u2066\u2069\u200e\u200f\u061c'],
  ['what has no width', '\u200b\u200c\u200d\u2060\ufeff\u2061\u2064'],
  ['the soft hyphen', '\u00ad'],
  ['interlinear annotation', '\ufff9\ufffa\ufffb'],
  ['shorthand and music controls', '\u{1bca0}\u{1d173}\u{1d159}'],
  ['Mongolian vowel separator', '\u180e'],
  ['spaces thinner than a space', '\u2009\u200a\u202f\u205f'],
  ['line breaks and controls', '\n\r\t\u0000\u0085\u2028\u2029'],
  ['noncharacters and private use', '\ufffe\uffff\ufdd0\ue000\u{10ffff}'],
  ['half a character', '\ud800'],
  ['the place of an object', '\ufffc'],
])('%s are invisible', (_, characters) => {
  for (const character of characters) {
    expect(findInvisible(`示例${character}公司`), nameOf(character)).toBe(character);
    expect(withoutInvisible(`示例${character}公司`)).toBe('示例 公司');
  }
});

test('every character that Unicode calls ignorable, a control, a format, a surrogate or private is invisible', () => {
  const ignorable = charactersIn(
    /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u,
  );

  expect(ignorable.filter((one) => findInvisible(one) !== one).map(nameOf)).toEqual([]);
  expect(ignorable.length).toBeGreaterThan(140_000);
});

test('every other letter, mark, number, sign or common space is visible, but for seven', () => {
  const drawn = charactersIn(/[\p{L}\p{M}\p{N}\p{P}\p{S} \u00a0\u3000]/u).filter(
    (one) => !/\p{Default_Ignorable_Code_Point}/u.test(one),
  );

  const refused = drawn.filter((one) => findInvisible(one) !== undefined);

  expect(refused.map(nameOf)).toEqual([
    'U+2800',
    'U+303f',
    'U+fffc',
    'U+13441',
    'U+13442',
    'U+16fe4',
    'U+1d159',
  ]);
  expect(drawn.length).toBeGreaterThan(140_000);
});

test('ideographs of every plane and extension may stand in a name', () => {
  expect(
    findInvisible('示例㐀䶿龻\u{20000}\u{2a6dd}\u{2f81a}\u{30000}〇々·（）－Ａ9'),
  ).toBeUndefined();
});

test('a variation selector is told from other invisible characters', () => {
  expect(['\ufe0f', '\u{e0100}', '\u180b'].every(isVariationSelector)).toBe(true);
  expect(['\u200b', '例', ''].some(isVariationSelector)).toBe(false);
});
