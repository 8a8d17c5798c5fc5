import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ink, placeOfInk } from '../../../../extension/page/reading/ink.ts';

const texts = fc
  .array(
    fc.constantFrom('示', '例', 'A', '（', ' ', '\n', '\t', '\u00a0', '\u3000', '\u200b', '\u00ad'),
  )
  .map((letters) => letters.join(''));

test('spaces, line ends and characters without width leave no ink', () => {
  expect(ink('示\u00a0例\n\t青\u200b山\u3000（\u00adA ）')).toBe('示例青山（A）');
});

test('the place of a character is where so much ink stands before it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const [before, letter] of Array.from(ink(text)).entries()) {
        const place = placeOfInk(text, before);
        expect(text.charAt(place)).toBe(letter);
        expect(ink(text.slice(0, place))).toHaveLength(before);
      }
    }),
  );
});
