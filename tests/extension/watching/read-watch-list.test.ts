import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mostWatched } from '../../../extension/settings/most-watched.ts';
import { longestList, readWatchList } from '../../../extension/watching/read-watch-list.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const none = async () => new Set<string>();
const read = (text: string) => readWatchList(bytes(text), none);
const [one, two] = [makeUscc(1), makeUscc(2)];
/** With a wrong check digit, as some registries have issued. */
const wrong = `${one.slice(0, 17)}${one.endsWith('0') ? '1' : '0'}`;

async function faultsOf(text: string): Promise<readonly unknown[]> {
  const list = await read(text);
  return list.kind === 'refused'
    ? list.faults.map(({ row, field, rule }) => [row, field, rule])
    : ['read'];
}

test.each([
  ['one code to a line', `${one}\n\n${two}\n`],
  ['a table with a head', `机构名称,统一社会信用代码\n示例甲检测有限公司,${one}\n,${two}`],
  ['a table with tabs, from a spreadsheet', `code\tname\n${one}\tA\n${two}\tB`],
  ['codes as people type them', `${one.toLowerCase()}\n${two.slice(0, 8)} ${two.slice(8)}`],
  ['the same code twice', `${one}\n${one}\n${two}`],
])('%s is read', async (_, text) => {
  const list = await read(text);

  expect(list.kind === 'read' && list.agencies.map(({ code }) => code)).toEqual([one, two]);
});

test('a list that a spreadsheet program saved in GB18030 is read with its names', async () => {
  // 机构名称 and 统一社会信用代码 in GB18030
  const head = Buffer.from('bbfab9b9c3fbb3c62ccdb3d2bbc9e7bbe1d0c5d3c3b4fac2eb0a', 'hex');
  const name = Buffer.from('cabec0fd2c', 'hex');
  const file = new Uint8Array(Buffer.concat([head, name, Buffer.from(one)]));
  const list = await readWatchList(file, none);

  expect(list).toEqual({ kind: 'read', agencies: [{ code: one, name: '示例' }] });
});

test.each([
  ['a code that is too short', `${one}\n${two.slice(1)}`, [[2, 'code', 'uscc.length']]],
  [
    'a letter that no code has',
    `${one}\n${two}\nI${one.slice(1)}`,
    [[3, 'code', 'uscc.character']],
  ],
  ['a wrong check digit', `${one}\n${wrong}`, [[2, 'code', 'uscc.check-digit']]],
  ['a row without a code', `name,code\nA,${one}\nB,`, [[3, 'code', 'code.missing']]],
  ['an open quotation mark', `name,code\nA,${one}\n"B,${two}\n`, [[3, 'code', 'row.broken']]],
  [
    'a list of names',
    '名称,地址\n示例甲检测有限公司,a\n',
    [[undefined, 'file', 'list.no-code-column']],
  ],
  ['prose', `关于${one}的通报。其他情况如下。`, [[undefined, 'file', 'list.no-list']]],
  ['nothing', ' \n', [[undefined, 'file', 'file.empty']]],
])('%s is refused whole, by row, field and rule', async (_, text, faults) => {
  expect(await faultsOf(text)).toEqual(faults);
});

test('every fault is said in both languages, and all rows are told at once', async () => {
  const list = await read(`${one}\n1\n2\n${two}`);

  expect(list.kind === 'refused' && list.faults.map(({ zh, en }) => [zh, en])).toEqual([
    ['代码有 1 位，应为 18 位', 'The code has 1 characters instead of 18'],
    ['代码有 1 位，应为 18 位', 'The code has 1 characters instead of 18'],
  ]);
});

test('a code with a wrong check digit is taken where the register has it', async () => {
  const known = async () => new Set([wrong]);

  expect(await readWatchList(bytes(wrong), known)).toEqual({
    kind: 'read',
    agencies: [{ code: wrong }],
  });
});

test('a file longer than any list, one of more rows than may be watched, and a picture are refused', async () => {
  const rows = Array.from({ length: mostWatched + 1 }, (_, n) => makeUscc(n)).join('\n');
  const picture = await readFile('extension/public/icon/16.png');

  expect(await faultsOf('1'.repeat(longestList + 1))).toEqual([
    [undefined, 'file', 'file.too-long'],
  ]);
  expect(await faultsOf(rows)).toEqual([[undefined, 'file', 'list.too-many']]);
  expect((await readWatchList(new Uint8Array(picture), none)).kind).toBe('refused');
});
