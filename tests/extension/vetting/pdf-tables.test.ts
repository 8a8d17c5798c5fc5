// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPdf } from '../../../extension/vetting/read-pdf.ts';
import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import { vet } from '../../../shared/vetting/vet.ts';
import type { VetReport } from '../../../shared/vetting/vet-messages.ts';
import {
  makeTextPdf,
  type PdfFont,
  type PdfPageText,
  type PlacedText,
} from '../../fixtures/files/make-text-pdf.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const river = '示例瓯江环境检测技术服务有限公司';
const brook = '示例楠溪生态环境监测研究院有限公司';
const bay = '示例（温州）三垟湿地环保科技有限公司';
const short = '示例飞云环保有限公司';
const register = registerOf(...[river, brook, bay, short].map(named));

/** The package's own tables, as the extension and the kit have them. */
class CharacterMaps {
  async fetch({ filename }: { readonly filename: string }) {
    const file = new URL(`../../../node_modules/pdfjs-dist/cmaps/${filename}`, import.meta.url);
    return new Uint8Array(await readFile(file));
  }
}

/** What was found on each page, as `page name sure` or `page name perhaps`; what wasn't read, with its cause. */
async function foundIn(pages: readonly PdfPageText[], font?: PdfFont): Promise<readonly string[]> {
  const reports: VetReport[] = [];
  const file = new Blob([new Uint8Array(makeTextPdf(pages, font))]);
  await vet(
    { source: { kind: 'file', file } },
    {
      registers: [{ jurisdiction: '330300', register }],
      verdictOf: (code) => verdictOf(register, code, now),
      now,
      report: (one) => reports.push(one),
      readPdf: async (bytes) => readPdf(bytes, CharacterMaps),
    },
  );
  const done = reports.at(-1);
  if (done?.kind !== 'done') throw new Error(`Refused: ${JSON.stringify(done)}`);
  return done.result.rows.flatMap(({ place, answer }) => {
    const page = place.kind === 'page' ? place.number : 0;
    if (answer.kind === 'not-checked') return [`${page} ${answer.because}`];
    if (answer.kind === 'no-record') return [];
    return answer.matches.map(
      ({ name, doubt }) => `${page} ${name} ${doubt === undefined ? 'sure' : 'perhaps'}`,
    );
  });
}

const size = 10.5;
const leading = 15.6;

type CellText = { readonly lines: readonly string[]; readonly align?: 'left' | 'right' | 'centre' };
type Row = readonly CellText[];

const cell = (text: string, charactersAcross: number, align?: CellText['align']): CellText => ({
  lines: Array.from({ length: Math.ceil(text.length / charactersAcross) }, (_, n) =>
    text.slice(n * charactersAcross, (n + 1) * charactersAcross),
  ),
  ...(align && { align }),
});

/** In heights of the font. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0);

/** The rows of a table, its cells in the middle of their rows from above, as word processors set them. */
function tableOf(
  rows: readonly Row[],
  columns: readonly { readonly x: number; readonly across: number }[],
  top = 700,
): { readonly rows: readonly (readonly PlacedText[][])[]; readonly bottom: number } {
  let y = top;
  const placed = rows.map((row) => {
    const most = Math.max(...row.map(({ lines }) => lines.length));
    const cells = row.map(({ lines, align = 'left' }, place) => {
      const { x = 0, across = 1 } = columns[place] ?? {};
      const lead = ((most - lines.length) / 2) * leading;
      return lines.map((text, line) => {
        const free = (across - widthOf(text)) * size;
        const shift = align === 'left' ? 0 : align === 'right' ? free : free / 2;
        return { text, x: x + shift, y: y - lead - line * leading };
      });
    });
    y -= most * leading + 6;
    return cells;
  });
  return { rows: placed, bottom: y };
}

const columns = [
  { x: 72, across: 3 },
  { x: 120, across: 8 },
  { x: 214, across: 10 },
  { x: 330, across: 9 },
];

const candidates = (align: CellText['align']): readonly Row[] => [
  [
    cell('排名', 3, align),
    cell('中标候选人', 8, 'centre'),
    cell('地址', 10, 'centre'),
    cell('投标报价（元）', 9, 'centre'),
  ],
  [
    cell('1', 3, align),
    cell(river, 8, align),
    cell('温州市瓯海区示例街道示例路一百二十八号', 10, align),
    { lines: ['1,286,000.00'], align: 'right' },
  ],
  [
    cell('2', 3, align),
    cell(brook, 8, align),
    cell('温州市鹿城区示例街道示例大厦', 10, align),
    { lines: ['986,500.00'], align: 'right' },
  ],
  [
    cell('3', 3, align),
    cell(bay, 8, align),
    cell('温州市龙湾区示例路', 10, align),
    { lines: ['1,300,000.00'], align: 'right' },
  ],
];

/** As different programs write a table: cell by cell, or line by line across the page. */
const byCell = ({ rows }: ReturnType<typeof tableOf>) => rows.flat(2);
const byLine = ({ rows }: ReturnType<typeof tableOf>) =>
  rows.flat(2).toSorted((one, other) => other.y - one.y || one.x - other.x);
const byColumn = ({ rows }: ReturnType<typeof tableOf>) =>
  columns.flatMap((_, column) => rows.flatMap((row) => row[column] ?? []));

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

test('a table on a page that lies is read', async () => {
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
