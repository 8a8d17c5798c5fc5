import { expect, test } from 'vitest';
import { writtenParts } from '../../../../extension/page/reading/written-parts.ts';

const element = document.createElement('p');
element.setAttribute('data-name', '示例青山');

test.each([
  ['strings are joined', '"示例" "青山"', '示例青山'],
  ['an attribute is read where it stands', '"（" attr(data-name) "）"', '（示例青山）'],
  ['a counter parts the text', '"示例" counter(n) "青山"', '示例\n青山'],
  [
    'several counters part the text, whatever stands between them',
    '"示例" counters(n, "、青山", decimal) "青山"',
    '示例\n青山',
  ],
  ['quotes part the text', 'open-quote "示例青山" close-quote', '\n示例青山\n'],
  ['a picture parts the text', '"示例" url("a\\"b/c.svg") "青山"', '示例\n青山'],
  ['what is said instead is not shown', '"示例/青山" / "示例白云"', '示例/青山'],
  ['escapes are read', '"示\\4f8b 青\\"山"', '示例青"山'],
  ['a line of its own is a space', '"示例\\a 青山"', '示例 青山'],
  ['content without anything is no text', 'none', ''],
  ['a counter alone is no text', 'counter(n) "" counter(m)', ''],
] as const)('what a style sheet writes by `content` is read: %s', (_, content, text) => {
  expect(writtenParts(content, element)).toBe(text);
});
