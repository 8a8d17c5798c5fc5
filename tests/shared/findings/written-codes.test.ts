import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenCodes } from '../../../shared/findings/written-codes.ts';
import { fold } from '../../../shared/text/fold.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const code = makeUscc(7);
const codesIn = (text: string) => writtenCodes(text, fold(text));
const wide = Array.from(code, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');

test.each([
  ['as printed', code],
  ['in full width', wide],
  ['in small letters', code.toLowerCase()],
  ['in groups', `${code.slice(0, 6)} ${code.slice(6, 12)}\u00a0${code.slice(12)}`],
  ['spaced out', [...code].join(' ')],
  ['with a break inside', `${code.slice(0, 9)}\u200b\n${code.slice(9)}`],
])('a code is found %s', (_, written) => {
  const text = `统一社会信用代码：${written}，地址`;

  expect(codesIn(text)).toEqual([{ start: 9, end: 27, code }]);
});

test.each([
  ['after a space', `编号 12 ${code}`],
  ['before a date', `${code} 2026-03-05`],
  ['between both', `3 ${code} 100000.00`],
  ['twice', `${code} ${code}`],
])('a code is found %s, although folding drops the space', (_, text) => {
  expect(codesIn(text).map((one) => one.code)).toContain(code);
});

test.each([
  ['a longer number', `${code}0`],
  ['a number that goes on before it', `1${code}`],
  ['a certificate’s number of 18 digits', '201809034420002948'],
  ['a code with a wrong check digit', code.slice(0, 17) + (code.endsWith('0') ? '1' : '0')],
  ['a code cut short', code.slice(0, 17)],
  ['nothing', ''],
])('%s holds no code', (_, text) => {
  expect(codesIn(`编号：${text}。`)).toEqual([]);
});

test('codes are found at every place of a text', () => {
  const filler = fc.string({ unit: fc.constantFrom(...'示例：，。 1a'), maxLength: 50 });
  fc.assert(
    fc.property(filler, fc.nat({ max: 9999 }), filler, (before, n, after) => {
      const text = `${before}；${makeUscc(n)}；${after}`;
      expect(codesIn(text).map((one) => one.code)).toEqual([makeUscc(n)]);
    }),
  );
});
