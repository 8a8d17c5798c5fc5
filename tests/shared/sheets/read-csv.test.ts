import { expect, test } from 'vitest';
import { readCsv } from '../../../shared/sheets/read-csv.ts';
import type { SheetRow } from '../../../shared/sheets/sheet.ts';

const row = '示例青山环境检测有限公司,330300';
/** More characters than are read at once. */
const many = 20_000;
const list = `${row}\n`.repeat(many);

const kinds = (rows: readonly SheetRow[]) => rows.map(({ kind }) => kind);
const cellsOf = (one: SheetRow | undefined) => (one?.kind === 'cells' ? one.cells : undefined);

test('a file of hundreds of thousands of rows is read to its end', () => {
  const rows = readCsv(`${row}\n`.repeat(300_000));

  expect(rows).toHaveLength(300_000);
  expect(rows.at(-1)).toEqual({ kind: 'cells', row: 300_000, cells: row.split(',') });
});

test('a quotation that is never closed costs its own row, wherever in a long file it stands', () => {
  const rows = readCsv(`${list}"示例白云环境咨询有限公司,330300\n${list}`);

  expect(rows).toHaveLength(2 * many + 1);
  expect(rows[many]).toMatchObject({
    kind: 'broken',
    row: many + 1,
    reason: { zh: '引号没有闭合' },
  });
  expect(new Set(kinds(rows.toSpliced(many, 1)))).toEqual(new Set(['cells']));
});

test('each of some broken rows is told with its number, and the rows between them are read', () => {
  const rows = readCsv(`a"b,1\n${row}\n`.repeat(50) + list);

  expect(kinds(rows).filter((kind) => kind === 'broken')).toHaveLength(50);
  expect(rows[98]).toMatchObject({ kind: 'broken', row: 99, text: 'a"b,1' });
  expect(rows).toHaveLength(100 + many);
});

test('after a hundred broken rows the rest is told as one', () => {
  const rows = readCsv('a"b,1\n'.repeat(200));

  expect(rows).toHaveLength(101);
  expect(rows.at(-1)).toMatchObject({ kind: 'broken', row: 101, text: '' });
});

test('a quoted cell with line ends is whole wherever the text is parted for reading', () => {
  const cell = `第一行\n${'字'.repeat(40_000)}\n末行`;
  const rows = readCsv(`"${cell}",${row}\n`.repeat(20));

  expect(rows).toHaveLength(20);
  expect(new Set(rows.map((one) => cellsOf(one)?.[0]))).toEqual(new Set([cell]));
});

test('a line longer than any row has its cells', () => {
  const long = '字'.repeat(400_000);
  const rows = readCsv(`${long},1\n${row}`);

  expect(rows.map((one) => cellsOf(one)?.at(-1))).toEqual(['1', '330300']);
});
