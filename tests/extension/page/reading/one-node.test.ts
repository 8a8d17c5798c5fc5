import { expect, test } from 'vitest';
import { standInOneNode } from '../../../../extension/page/reading/one-node.ts';

const name = '示例青山公司';

function stand(html: string, texts: readonly string[]): boolean {
  document.body.innerHTML = html;
  return standInOneNode(document.body, texts);
}

test.each([
  ['a text alone', name, [name]],
  ['a text beside others', `<p>中标人：<b>${name}</b></p>`, [name]],
  [
    'each of several texts in their order',
    `<p>${name}、示例白云公司</p><p>${name}</p>`,
    [name, '示例白云公司', name],
  ],
])('%s stands in one text node', (_, html, texts) => {
  expect(stand(html, texts)).toBe(true);
});

test.each([
  ['it goes on in another element', '示例<b>青山</b>公司', [name]],
  ['something empty stands in it', '示例青山<i></i>公司', [name]],
  ['it stands in an attribute only', `<p title="${name}">示例<b>青山</b>公司</p>`, [name]],
  [
    'one of two of the same doesn’t stand in one text node',
    `<p>${name}</p><p>示例<b>青山</b>公司</p>`,
    [name, name],
  ],
])('a text is in doubt where %s', (_, html, texts) => {
  expect(stand(html, texts)).toBe(false);
});
