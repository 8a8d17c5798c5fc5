// @vitest-environment node
import { expect, test } from 'vitest';
import { foundIn, river, short } from './names-in-pdf.ts';
import { byLine, candidates, cell, columns, type Row, tableOf } from './placed-table.ts';

test('a line that was broken before its end may be two texts, so its name is only possible', async () => {
  const byHand: Row = [
    cell('1', 3),
    { lines: [river.slice(0, 5), river.slice(5, 8), river.slice(8)] },
    cell('温州', 10),
  ];

  expect(await foundIn([byLine(tableOf([byHand], columns))])).toEqual([`1 ${river} perhaps`]);
});

test('the end of one cell and the beginning of the cell below are a name never for certain', async () => {
  const rows: readonly Row[] = [
    [cell('1', 3), cell('某某服务有限公司', 8), cell('温州市鹿城区示例飞云', 10)],
    [cell('2', 3), cell('另一家有限公司', 8), cell('环保有限公司对面大楼', 10)],
    [cell('3', 3), cell('又一家有限公司', 8), cell('温州市瓯海区示例街道', 10)],
  ];

  expect(await foundIn([byLine(tableOf(rows, columns))])).toEqual([`1 ${short} perhaps`]);
});

test('a name at the head of a wrapped line may be the rest of a longer one', async () => {
  const longer: Row = [
    cell('1', 3),
    cell(`浙江东海新海湾新${short}`, 8),
    cell('温州市鹿城区示例街道示例路', 10),
  ];

  expect(await foundIn([byLine(tableOf([longer, longer], columns))])).toEqual([
    `1 ${short} perhaps`,
  ]);
});

test('a name that goes over the end of a page is possible, also below the head that the table repeats', async () => {
  const [head = [], row = []] = candidates('left');
  const cut = (from: number, to?: number) =>
    row.map(({ lines }) => ({ lines: lines.slice(from, to) }));
  const filler = Array.from({ length: 30 }, (_, n) => ({
    text: `说明${n}。`,
    x: 72,
    y: 760 - n * 20,
  }));
  const first = tableOf([head, cut(0, 1)], columns, 130);
  const second = tableOf([head, cut(1)], columns, 760);
  const rest = filler.map((one) => ({ ...one, y: one.y - 120 }));

  expect(
    await foundIn([
      [...filler, ...byLine(first)],
      [...byLine(second), ...rest],
    ]),
  ).toEqual([`1 ${river} perhaps`]);
});
