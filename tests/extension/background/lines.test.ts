import { expect, test } from 'vitest';
import { linesOf } from '../../../extension/background/lines.ts';
import { lineBreak } from '../../../extension/messages/lines.ts';
import { longestBlock } from '../../../shared/findings/read-page.ts';
import { named, registerOf } from '../../fixtures/register/register-of-names.ts';

const name = '示例青山环境检测有限公司';
const register = registerOf(named(name));

const partsOf = (...texts: readonly string[]) =>
  linesOf({ ids: texts.map((_, place) => place + 7), texts }, register);

test('a text is parted at line ends, tabs and line breaks, without pieces too short to say anything', () => {
  const { ids, texts, starts } = partsOf(`采购人\t1\n中标结果${lineBreak}公告`, '甲方');

  expect(texts).toEqual(['采购人', '中标结果', '公告', '甲方']);
  expect(ids).toEqual([7, 7, 7, 8]);
  expect(starts).toEqual([0, 6, 11, 0]);
});

test('a name goes on over a line break, and only that one', () => {
  const broken = `示例青山${lineBreak}环境检测有限公司`;

  const { texts, readClosely } = partsOf(`采购人${lineBreak}${broken}${lineBreak}公告`);

  expect(texts).toEqual(['采购人', broken, '公告']);
  expect(readClosely).toEqual([]);
});

test.each(['\n', '\t'])(
  'what reads as a name across %j is parted, but a reason to look closely',
  (end) => {
    const { texts, readClosely } = partsOf('无', `示例青山${end}环境检测有限公司`, name);

    expect(texts).toEqual(['示例青山', '环境检测有限公司', name]);
    expect(readClosely).toEqual([{ block: 8, start: 0, end: name.length + 1 }]);
  },
);

test('a name in a line is no reason to look closely', () => {
  expect(partsOf(`甲\n${name}\n乙`).readClosely).toEqual([]);
});

test('what stands beside a tab is in a row of a table', () => {
  expect(partsOf('公告\n采购人\t\n示例公司\n结束').inRow).toEqual([false, true, true, false]);
});

test('a text too long to be looked over is not parted', () => {
  const text = `${name}\n`.repeat(longestBlock / name.length);

  expect(partsOf(text).texts).toEqual([text]);
});
