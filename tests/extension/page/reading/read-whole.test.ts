import { beforeAll, expect, test } from 'vitest';
import { markCloselyRead } from '../../../../extension/page/reading/closely-read.ts';
import { readWhole } from '../../../../extension/page/reading/read-whole.ts';
import { answerForClosedTrees } from '../closed-trees.ts';

beforeAll(() => {
  answerForClosedTrees();
  // The stand-in for a browser has no animations.
  Document.prototype.getAnimations ??= () => [];
  Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => textLaidOut });
});

let textLaidOut = '';

/** An element of which the browser says that it reads so. */
function laidOut(html: string, text: string): HTMLElement {
  document.body.innerHTML = `<section>${html}</section>`;
  const section = document.querySelector('section') ?? document.body;
  textLaidOut = text;
  return section;
}

test('a container is read as a whole where all its text is shown', () => {
  expect(readWhole(laidOut('<p>示例\n青山</p><p>公司</p>', '示例 青山\n\n公司'))).toBe(
    '示例 青山\n\n公司',
  );
});

test('a box without elements needs no layout to be read', () => {
  expect(readWhole(laidOut('示例青山公司', '示例青山公司'))).toBeUndefined();
});

test.each([
  ['some of its text is not shown', '<p>示例<s>（旧）</s>青山</p>', '示例青山'],
  ['it is long', `<p>${'示例青山'.repeat(5000)}</p>`, '示例青山'.repeat(5000)],
])('a container is not read as a whole where %s', (_, html, text) => {
  expect(readWhole(laidOut(html, text))).toBeUndefined();
});

test.each([
  ['<p id="one">示例<img>青山</p><p id="other">公司</p>'],
  ['<p id="one"><ruby>示<rt>shi</rt></ruby>例</p><p id="other">公司</p>'],
  ['<p id="one"><b contenteditable>示例</b></p><p id="other">公司</p>'],
  ['<p id="one"><input></p><p id="other">公司</p>'],
])('what is around anything that needs care is read closely: %s', (html) => {
  document.body.innerHTML = html;
  const marked = new WeakSet<Node>();

  markCloselyRead(document.body, marked);

  const isMarked = (selector: string) => marked.has(document.querySelector(selector) ?? document);
  expect([isMarked('body'), isMarked('#one'), isMarked('#other')]).toEqual([true, true, false]);
});

test('the host of an open shadow tree is read closely, and one that may become a host is told', () => {
  document.body.innerHTML = '<div id="host"></div><x-later></x-later>';
  const host = document.querySelector('#host');
  host?.attachShadow({ mode: 'open' });
  const marked = new WeakSet<Node>();

  const mayBeHosts = markCloselyRead(document.body, marked);

  expect(host !== null && marked.has(host)).toBe(true);
  expect(mayBeHosts.map(({ localName }) => localName)).toEqual(['x-later']);
});
