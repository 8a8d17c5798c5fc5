import { expect, test } from 'vitest';
import { jointOf } from '../../../../extension/page/reading/positioned-lines.ts';

const box = (left: number, top: number, width = 160, height = 16) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
  height,
});
const first = box(80, 40);

test.each([
  ['right beside it', box(240, 40), 'same line'],
  ['beside it, a little raised', box(240, 36), 'same line'],
  ['behind a gap as wide as a letter', box(256, 40), 'apart'],
  ['before it', box(0, 40, 40), 'apart'],
  ['under it', box(80, 64), 'next line'],
  ['under its end', box(200, 64), 'next line'],
  ['at the beginning of another column', box(300, 64), 'apart'],
  ['after a blank line', box(80, 96), 'apart'],
  ['under it in larger letters', box(80, 64, 160, 24), 'apart'],
  ['over it', box(80, 10), 'apart'],
  ['nowhere', box(240, 40, 0, 0), 'apart'],
] as const)('a positioned piece of text %s is joined as: %s', (_, next, joint) => {
  expect(jointOf(first, first, next)).toBe(joint);
});

test('the next line may begin where the line began, not only where its last piece did', () => {
  expect(jointOf(box(240, 40), { left: 80, right: 400 }, box(80, 64))).toBe('next line');
  expect(jointOf(box(240, 40), { left: 240, right: 400 }, box(80, 64))).toBe('apart');
});
