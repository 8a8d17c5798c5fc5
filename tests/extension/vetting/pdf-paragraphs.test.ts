// @vitest-environment node
import { expect, test } from 'vitest';
import { brook, foundIn, river, short } from './names-in-pdf.ts';
import { byLine, candidates, cell, columns, leading, tableOf } from './placed-table.ts';

test('a paragraph beside a table, and one over it, are read by themselves', async () => {
  const table = byLine(
    tableOf(
      candidates('left')
        .slice(0, 2)
        .map((row) => row.slice(0, 2)),
      columns,
    ),
  );
  const aside = cell(
    `说明：${brook}已经退出本次采购活动，不再作为中标候选人参加评审。`,
    12,
  ).lines.map((text, line) => ({ text, x: 330, y: 696 - line * leading }));
  const over = cell(
    `受采购人委托，${short}对本项目组织采购，现将评审结果公告如下，公示期三日：`,
    36,
  ).lines.map((text, line) => ({ text, x: 72, y: 740 - line * leading }));
  const texts = [...over, ...table, ...aside].toSorted((one, other) => other.y - one.y);

  expect((await foundIn([texts])).toSorted()).toEqual(
    [`1 ${river} sure`, `1 ${brook} sure`, `1 ${short} sure`].toSorted(),
  );
});

test('a paragraph’s name over the end of a full line is certain', async () => {
  const text = `本项目经评审委员会评审，推荐的第一中标候选人为${river}，投标报价为人民币壹佰贰拾捌万元整。`;
  const lines = cell(text, 28).lines.map((line, n) => ({ text: line, x: 90, y: 700 - n * 20 }));

  expect(await foundIn([lines])).toEqual([`1 ${river} sure`]);
});

test('a page whose fonts hide its text says so, and is not taken for one that names nobody', async () => {
  const lines = Array.from({ length: 10 }, () => `本项目的中标人为${river}，特此公告。`);

  expect(await foundIn([lines], { isHidden: true })).toEqual(['1 hidden-text']);
});
