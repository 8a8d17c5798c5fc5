import { expect, test } from 'vitest';
import { streamTexts } from '../../../extension/vetting/layout/stream-texts.ts';

/** A piece of text of size 10 that begins at (x, y). */
const piece = (str: string, x: number, y: number) => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width: str.length * 10,
  height: 10,
});

test.each([
  ['pieces side by side are one text', [piece('温州', 0, 0), piece('环保', 20, 0)], ['温州环保']],
  [
    'lines below each other are parted by a line end',
    [piece('温州', 0, 20), piece('环保', 0, 5)],
    ['温州\n环保'],
  ],
  ['cells of a row are texts of their own', [piece('甲', 0, 0), piece('乙', 100, 0)], ['甲', '乙']],
  ['a line far below is a text of its own', [piece('甲', 0, 100), piece('乙', 0, 0)], ['甲', '乙']],
  ['what is no text is passed over', [{ type: 'beginMarkedContent' }, piece('甲', 0, 0)], ['甲']],
])('%s', (_, items, texts) => {
  expect(streamTexts(items)).toEqual(texts);
});
