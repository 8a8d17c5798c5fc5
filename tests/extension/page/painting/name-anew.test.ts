import { beforeAll, expect, test } from 'vitest';
import type { HitBox } from '../../../../extension/page/painting/hit-boxes.ts';
import { nameAnew } from '../../../../extension/page/painting/name-anew.ts';
import { fakeRanges } from '../fake-ranges.ts';

beforeAll(fakeRanges);

/** A name in an element of its own, drawn at this height of the viewport while the page is scrolled by so much. */
function boxAt(top: number, y = 0): HitBox {
  const text = document.createTextNode('示例青山公司');
  document.createElement('td').append(text);
  const ends = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 6 };
  const range = new StaticRange(ends);
  const hit = { ranges: [range] } as unknown as HitBox['hit'];
  return { hit, lines: [new DOMRect(20, top, 100, 20)], scrolled: { x: 0, y } };
}

test('the name in the same place of the page is the one, however far it was scrolled meanwhile', () => {
  const [other, same] = [boxAt(300, 200), boxAt(100, 200)];

  expect(nameAnew(boxAt(300), [other, same], false)).toBe(same);
});

test('in another place it is the one only where there was no other and is none', () => {
  const moved = boxAt(700);

  expect(nameAnew(boxAt(300), [moved], true)).toBe(moved);
  expect(nameAnew(boxAt(300), [moved], false)).toBeUndefined();
  expect(nameAnew(boxAt(300), [moved, boxAt(500)], true)).toBeUndefined();
});
