import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnPhrases } from '../../../../shared/register/packing/learn-phrases.ts';
import {
  openNameColumn,
  packNames,
  readNames,
} from '../../../../shared/register/packing/name-column.ts';

const anyNames = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('示例', '环境', '科技', '有限公司', '检测', 'a'), { maxLength: 9 })
      .map((parts) => parts.join('')),
  ),
  { maxLength: 60 },
);

function pack(names: readonly string[]) {
  return packNames(names, learnPhrases(names));
}

test('names come back as they were packed', () => {
  fc.assert(
    fc.property(anyNames, (names) => {
      const column = openNameColumn(pack(names));
      const read = column && readNames(column);

      expect(read?.all()).toEqual(names);
      expect(names.map((_, n) => read?.at(n))).toEqual(names);
    }),
  );
});

test('the same names give the same phrases, in any order', () => {
  const names = Array.from({ length: 300 }, (_, n) => `示例第${n}环境检测有限公司`);

  expect(learnPhrases(names.toReversed()).joined).toEqual(learnPhrases(names).joined);
});

test('a phrase that many names share takes one place in each', () => {
  const names = Array.from({ length: 300 }, (_, n) => `示例${n}环境检测技术有限公司`);

  const { namePieces, pieceUnits, pieceLengths } = pack(names);

  expect(namePieces.length).toBeLessThan(names.length * 5);
  expect(pieceUnits.length).toBeLessThan(2000);
  expect(Math.max(...pieceLengths)).toBeGreaterThan(7);
});

test('a column of names with a missing piece, or lengths that don’t add up, does not open', () => {
  const packed = pack(['示例甲', '示例乙']);

  expect(openNameColumn({ ...packed, namePieces: packed.namePieces.with(0, 99) })).toBeUndefined();
  expect(openNameColumn({ ...packed, nameLengths: Uint8Array.of(1, 1) })).toBeUndefined();
  expect(
    openNameColumn({ ...packed, pieceLengths: packed.pieceLengths.with(0, 9) }),
  ).toBeUndefined();
});
