import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { codeOf } from './agency-sheets.ts';
import { openImportTown } from './import-town.ts';

const town = openImportTown();

describe('importing licences', () => {
  const header = [
    '行政相对人名称',
    '统一社会信用代码',
    '许可证书名称',
    '许可编号',
    '许可内容',
    '有效期自',
    '有效期至',
    '许可机关',
  ];
  const row = [
    '示例环境第0号有限公司',
    codeOf(0),
    '示例资质证书',
    'SL-1',
    '环境监测',
    '2025-01-01',
    '2030-12-31',
    '示例局',
  ];

  test('an import of licences records them, a second run nothing, and a changed one anew', async () => {
    await town.write([header, row]);
    const first = await town.run(['--commit'], 'licences');
    const second = await town.run(['--commit'], 'licences');
    await town.write([header, row.with(6, '2031-12-31')]);
    const third = await town.run(['--commit'], 'licences');

    expect(first.out).toContain('recorded: 1');
    expect(second.out).toContain('recorded: 0');
    expect(third.out).toContain('recorded: 1');
    expect(await town.kindsOf(0)).toEqual(['registration-filed', 'licence', 'licence']);
  });
});

describe.each([
  {
    what: 'filings',
    kind: 'statutory-filing',
    serial: 7,
    header: [
      '机构名称',
      '统一社会信用代码',
      '备案类别',
      '备案编号',
      '业务范围',
      '备案机关',
      '备案日期',
      '数据来源',
      '查询日期',
      '承诺书',
    ],
    row: [
      '示例环境第7号有限公司',
      codeOf(7),
      '生态环境监测机构',
      '示监备-7',
      '环境监测',
      '示例省生态环境厅',
      '2026-01-12',
      '示例备案公示',
      '2026-03-01',
      '见附件',
    ],
    body: { sort: 'monitoring', number: '示监备-7', scope: ['environmental-monitoring'] },
    nonsense: [2, '食品生产', '备案类别'],
  },
  {
    what: 'provincial-grades',
    kind: 'provincial-grade',
    serial: 8,
    header: [
      '企业名称',
      '统一社会信用代码',
      '环境信用等级',
      '评价年度',
      '公布文号',
      '服务类别',
      '评价机关',
      '评价日期',
      '数据来源',
      '查询日期',
      '有效期至',
    ],
    row: [
      '示例环境第8号有限公司',
      codeOf(8),
      'B',
      '2025年度',
      '示环信评〔2026〕8号',
      '环境监测',
      '示例省生态环境厅',
      '2026/2/10',
      '示例信用评价公示',
      '2026-03-01',
      '2027-02-09',
    ],
    body: {
      grade: 'B',
      period: '2025年度',
      number: '示环信评〔2026〕8号',
      validUntil: '2027-02-09',
    },
    nonsense: [7, '去年', '评价日期'],
  },
] as const)('importing $what', ({ what, kind, serial, header, row, body, nonsense }) => {
  const [place, text, column] = nonsense;
  const [from, checkedAt] = [
    header.indexOf('数据来源' as never),
    header.indexOf('查询日期' as never),
  ];

  test('an import of $what records them with source and day, a second run nothing, a later look a newer check', async () => {
    await town.write([header, row]);
    const first = await town.run(['--commit'], what);
    const second = await town.run(['--commit'], what);
    await town.write([header, (row as readonly string[]).with(checkedAt, '2026-03-08')]);
    const third = await town.run(['--commit'], what);

    expect(first.out).toContain('recorded: 1');
    expect(second.out).toContain('recorded: 0');
    expect(third.out).toContain('recorded: 1');
    expect((await town.kindsOf(serial)).filter((one) => one === kind)).toEqual([kind, kind]);
    expect((await town.entriesOf(serial)).at(-1)?.body).toMatchObject({
      ...body,
      source: row[from],
      sourceCheckedAt: '2026-03-07T16:00:00.000Z',
    });
  });

  test('an import of $what names row and column of what it can’t read', async () => {
    await town.write([header, (row as readonly string[]).with(place, text)]);

    const { out } = await town.run([], what);

    expect(out).toContain('rejected: 1');
    expect(await readFile(`${town.file}.rejected.csv`, 'utf8')).toContain(column);
  });
});
