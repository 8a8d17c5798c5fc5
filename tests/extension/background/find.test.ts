import { expect, test } from 'vitest';
import { findInBlocks } from '../../../extension/background/find.ts';
import { linesOf } from '../../../extension/background/lines.ts';
import type { CellHeads } from '../../../extension/messages/page-messages.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const name = '示例青山环境检测有限公司';
const register = registerOf(named(name));

function look(texts: readonly string[], heads: readonly CellHeads[] = []) {
  const ids = texts.map((_, place) => place + 7);
  const lines = linesOf({ ids, texts }, register);
  const portion = { lines, from: 0, to: lines.ids.length };
  return findInBlocks(portion, heads, register, now, undefined);
}

const lookAt = (...asked: Parameters<typeof look>) => look(...asked).findings;

test('a finding has the number of its block and its place in the whole of it', () => {
  const text = `1\t${name}\t合格\n2\t由${name}承担`;

  const findings = lookAt(['无', text]);

  expect(findings.map(({ block, start, end }) => [block, text.slice(start, end)])).toEqual([
    [8, name],
    [8, name],
  ]);
  expect(findings.map(({ start }) => start)).toEqual([2, text.lastIndexOf(name)]);
});

test('a name certainly begins where a box of text begins', () => {
  const [finding] = lookAt([`采购结果温州\n${name}`]);

  expect(finding?.certainty).toEqual({ kind: 'certain' });
});

test.each([
  ['in the line above', [`采购人：\n${name}`]],
  ['in the piece before', ['采购人：', name]],
])('a label %s tells the role of a name', (_, texts) => {
  expect(lookAt(texts)[0]?.role).toBe('purchaser');
});

test('no line above a name in a row of a table is its label', () => {
  expect(lookAt([`采购人：\n1\t${name}\t合格`])[0]?.role).toBeUndefined();
});

test('the head of a name’s cell tells its role', () => {
  const heads = [{ block: 7, start: 2, texts: ['采购人'] }];

  expect(lookAt([`1\t${name}`], heads)[0]?.role).toBe('purchaser');
});

test('the page is asked for the head of a cell where that would tell a role, and there only', () => {
  const text = `1\t${name}\t中标人：${name}\n无\t合格`;

  const { headsWanted } = look(['序号', text]);

  expect(headsWanted).toEqual([{ block: 8, start: 2, end: 2 + name.length }]);
});

test.each([
  ['what heads it', ['中标人']],
  ['that nothing does', []],
  ['that it is no cell', null],
])('a page that has said of a cell %s is asked for its head no more', (_, texts) => {
  expect(look([name], [{ block: 7, start: 0, texts }]).headsWanted).toEqual([]);
});
