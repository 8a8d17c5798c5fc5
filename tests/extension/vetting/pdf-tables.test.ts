// @vitest-environment node
import { expect, test } from 'vitest';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { bay, brook, foundIn, river } from './names-in-pdf.ts';
import {
  byCell,
  byColumn,
  byLine,
  candidates,
  cell,
  columns,
  type Row,
  tableOf,
} from './placed-table.ts';

const all = [river, brook, bay].map((name) => `1 ${name} sure`);

test.each([
  ['cell by cell', byCell],
  ['line by line across its columns', byLine],
  ['column by column', byColumn],
])('names in wrapped cells of a table written %s are found for certain', async (_, order) => {
  expect(await foundIn([order(tableOf(candidates('left'), columns))])).toEqual(all);
});

test('cells whose text stands in their middle are read like others', async () => {
  expect(await foundIn([byLine(tableOf(candidates('centre'), columns))])).toEqual(all);
});

test('a table on a page turned on its side is read', async () => {
  const table = byLine(tableOf(candidates('left'), columns, 560));

  expect(await foundIn([table], { isTurned: true })).toEqual(all);
});

test('two names in one cell are two, and none is made of their halves', async () => {
  const two: Row = [
    cell('1', 3),
    { lines: [...cell(river, 8).lines, ...cell(brook, 8).lines] },
    cell('温州', 10),
  ];

  expect(await foundIn([byLine(tableOf([two], columns))])).toEqual([
    `1 ${river} sure`,
    `1 ${brook} sure`,
  ]);
});

test('a code that is broken over the lines of its cell is held against the name beside it', async () => {
  const withCode = (code: string): Row => [cell('1', 3), cell(river, 8), cell(code, 10)];
  const next: Row = [cell('2', 3), cell(bay, 8), cell('温州', 10)];
  const found = (code: string) => foundIn([byLine(tableOf([withCode(code), next], columns))]);

  expect(await found(makeUscc(0))).toEqual([`1 ${river} sure`, `1 ${bay} sure`]);
  expect(await found(makeUscc(1))).toEqual([
    `1 ${river} perhaps`,
    `1 ${brook} perhaps`,
    `1 ${bay} sure`,
  ]);
});
