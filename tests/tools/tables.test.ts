import { describe, expect, test } from 'vitest';
import { jurisdictionOf } from '../../shared/jurisdiction/jurisdictions.ts';
import type { Role } from '../../shared/ledger/entry.ts';
import { licenceImport } from '../../tools/lucheng/exchange/licence-import.ts';
import { penaltyImport } from '../../tools/lucheng/exchange/penalty-import.ts';
import { readSheet } from '../../tools/lucheng/sheets/read-sheet.ts';
import { readTable } from '../../tools/lucheng/sheets/read-table.ts';
import type { TableImport } from '../../tools/lucheng/sheets/table-import.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { toGb18030 } from './gb18030.ts';
import { makeXlsx } from './make-xlsx.ts';
import { penaltyHeader, penaltyRow, plantedNumbers } from './official-tables.ts';

const jurisdiction = jurisdictionOf('330300');

async function read<F extends string>(
  table: TableImport<F>,
  bytes: Uint8Array | string,
  role: Role = 'city-regulator',
) {
  if (!jurisdiction) throw new Error('no jurisdiction');
  const sheet = await readSheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (sheet.kind === 'unreadable') throw new Error(sheet.reason.en);
  const read = readTable(table, sheet.rows, {
    actor: { person: 'officer-1', authority: '示例市生态环境局', role },
    regulation: '示例办法',
    document: undefined,
    fileHash: '',
    now: '2026-11-23T00:00:00.000Z',
    jurisdiction,
    isVerified: () => false,
    skip: [],
    withUnregistered: false,
    confirmed: undefined,
  });
  if (read.kind === 'refused') return { accepted: [], rejections: [], reasons: read.reasons };
  return { ...read, reasons: [], accepted: read.accepted.map(({ draft }) => draft) };
}

const fine = {
  kind: 'penalty',
  subject: { kind: 'agency', code: codeOf(1) },
  caseId: '示环罚〔2026〕1号',
  basis: {
    authority: '示例市生态环境局',
    law: '《生态环境监测条例》',
    level: 'administrative-regulation',
    article: '第四十三条第一款',
    documentNumber: '示环罚〔2026〕1号',
  },
  body: {
    summary: '未按规范监测：采样记录缺失',
    types: ['fine'],
    fine: 12_500,
    procedure: 'ordinary',
    severity: 'general',
    decidedOn: '2026-03-02',
    servedOn: '2026-03-09',
  },
};

describe('Art. 31: a table of penalties in the official field names', () => {
  const rows = [penaltyHeader, penaltyRow(1)];
  const csv = toCsv(rows);

  test.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${csv}`)],
    ['GB18030', toGb18030(csv)],
    ['.xlsx', makeXlsx(rows)],
  ])('becomes penalties, from %s', async (_name, bytes) => {
    const { accepted, rejections, reasons } = await read(penaltyImport, bytes);

    expect(reasons).toEqual([]);
    expect(rejections).toEqual([]);
    expect(accepted).toEqual([fine]);
  });

  test('becomes the same penalties when its columns stand in another order', async () => {
    const { accepted } = await read(penaltyImport, toCsv(rows.map((cells) => cells.toReversed())));

    expect(accepted).toEqual([fine]);
  });

  test('becomes the same penalties under the code names of older tables', async () => {
    const { accepted, reasons } = await read(
      penaltyImport,
      toCsv([
        [
          'CF_XDR_SFZ',
          'CF_XDR_SHXYM',
          'CF_WSH',
          'CF_SY',
          'CF_YJ',
          'CF_CFLB1',
          'CF_JDRQ',
          'CF_XZJG',
          'CF_NR_FK',
          'CF_WFXW',
          'CF_FR',
          'BZ',
        ],
        [
          plantedNumbers[0],
          codeOf(1),
          '示环罚〔2026〕1号',
          '采样记录缺失',
          '《生态环境监测条例》第四十三条第一款',
          '罚款',
          '20260302',
          '示例市生态环境局',
          '1.25',
          '未按规范监测',
          '示例某',
          '',
        ],
      ]),
    );

    expect(reasons).toEqual([]);
    expect(accepted).toEqual([fine]);
  });

  test('never makes anything but penalties: no points, no listing, nothing public (domain G6)', async () => {
    const grave = penaltyRow(2, { 处罚类别: '吊销许可证件；限制从业', '罚款金额（万元）': '' });
    const { accepted } = await read(penaltyImport, toCsv([penaltyHeader, penaltyRow(1), grave]));

    expect(accepted.map(({ kind }) => kind)).toEqual(['penalty', 'penalty']);
    expect(accepted[1]?.body).toMatchObject({
      severity: 'serious',
      types: ['revocation', 'restriction'],
    });
    for (const { body, finalOn } of accepted) {
      expect(finalOn).toBeUndefined();
      expect(body).not.toHaveProperty('publication');
    }
  });

  test.each([
    ['a natural person', { 行政相对人类别: '自然人' }, '行政相对人类别', '自然人'],
    [
      'a ground whose rank its title doesn’t tell',
      { 处罚依据: '依据《示例管理办法》第三条' },
      '处罚依据',
      '行政法规（administrative-regulation）、规章（rule）、规范性文件',
    ],
    [
      'a repealed law without the day of the act',
      { 处罚依据: '《环保法》第六十三条', 处罚决定日期: '2026-09-01' },
      '处罚依据',
      '违法行为日期',
    ],
    ['no article', { 处罚依据: '有关规定' }, '处罚依据', '没有找到'],
    ['an unknown category', { 处罚类别: '罚款；训诫' }, '处罚类别', '“训诫”'],
    ['no amount', { '罚款金额（万元）': '若干' }, '罚款金额（万元）', '以万元计'],
    ['a fine without amount', { '罚款金额（万元）': '' }, '处罚类别', '金额'],
    ['no day', { 处罚决定日期: '2026-02-30' }, '处罚决定日期', '实有的日期'],
    ['maybe not served yet', { 处罚决定日期: '2026-11-20' }, '处罚决定日期', '2026-11-27 之后'],
    ['no number of a decision', { 行政处罚决定书文号: '' }, '行政处罚决定书文号', '不得少于'],
    [
      'a wrong code',
      { '行政相对人代码_1(统一社会信用代码)': '9133' },
      '行政相对人代码_1(统一社会信用代码)',
      '18 位',
    ],
  ])('rejects %s, with row, column and reason', async (_name, changes, column, reason) => {
    const { accepted, rejections } = await read(
      penaltyImport,
      toCsv([penaltyHeader, penaltyRow(1), penaltyRow(2, changes)]),
    );

    expect(accepted).toHaveLength(1);
    expect(rejections[0]).toMatchObject({
      row: 3,
      column,
      reason: { zh: expect.stringContaining(reason) },
    });
  });

  test.each([
    ['规章', 'rule'],
    ['normative-document', 'normative-document'],
    ['administrative regulation', 'administrative-regulation'],
  ])('where a title doesn’t tell its rank, the column beside it does: %s', async (said, level) => {
    const header = [...penaltyHeader, '依据效力级别'];
    const row = [...penaltyRow(1, { 处罚依据: '《示例管理办法》第三条' }), said];
    const { accepted } = await read(penaltyImport, toCsv([header, row]));

    expect(accepted).toMatchObject([{ basis: { law: '《示例管理办法》', level } }]);
  });

  test.each([
    ['法律', '处罚依据', '按名称应为：行政法规'],
    ['一般规定', '依据效力级别', '应为下列之一'],
  ])(
    'and one that is none, or that the title denies, is rejected: %s',
    async (said, column, reason) => {
      const header = [...penaltyHeader, '依据效力级别'];
      const row = [...penaltyRow(1, { 处罚依据: '《示例管理办法》第三条' }), said];
      const { rejections } = await read(penaltyImport, toCsv([header, row]));

      expect(rejections).toMatchObject([
        { column, reason: { zh: expect.stringContaining(reason) } },
      ]);
    },
  );

  test('a repealed law is taken for an act of before', async () => {
    const header = [...penaltyHeader, '违法行为日期'];
    const changes = { 处罚依据: '《环保法》第六十三条', 处罚决定日期: '2026-09-01' };
    const row = [...penaltyRow(1, changes), '2026年5月20日'];
    const { accepted } = await read(penaltyImport, toCsv([header, row]));

    expect(accepted).toMatchObject([{ basis: { level: 'law' }, body: { actOn: '2026-05-20' } }]);
  });

  test('names one decision once', async () => {
    const { rejections } = await read(penaltyImport, toCsv([...rows, penaltyRow(1)]));

    expect(rejections).toMatchObject([
      { row: 3, reason: { zh: expect.stringContaining('第 2 行') } },
    ]);
  });
});

describe('identity numbers are gone before anything is made of a table', () => {
  test.each(plantedNumbers)('%s, wherever it stands', async (number) => {
    const places = penaltyHeader.map((label) => penaltyRow(1, { [label]: `某${number}` }));
    const broken = `示例,"${number}\r\n`;
    const tooWide = [...penaltyRow(2, { 法定代表人证件号码: number }), number];
    const text = toCsv([penaltyHeader, ...places, tooWide]) + broken;

    const everything = JSON.stringify(await read(penaltyImport, text));

    expect(everything).not.toContain(number);
    expect(everything).not.toContain(number.slice(-6));
  });

  test('in a cell under a label that says so, whatever they look like', async () => {
    const passport = penaltyRow(1, {
      法定代表人证件号码: 'E99X',
      '行政相对人代码_5(居民身份证号)': 'H88Y',
    });
    const wrong = penaltyRow(2, { 法定代表人证件号码: 'E99X', 处罚类别: '' });

    const everything = JSON.stringify(
      await read(penaltyImport, toCsv([penaltyHeader, passport, wrong, [...passport, 'E99X']])),
    );

    expect(everything).not.toMatch(/E99X|H88Y/);
  });

  test('in a row that is rejected as a whole', async () => {
    const row = penaltyRow(1, { 法定代表人证件号码: 'E99X' });

    const { rejections } = await read(penaltyImport, toCsv([penaltyHeader, row]), 'auditor');

    expect(rejections).toMatchObject([{ column: '', value: expect.stringContaining(codeOf(1)) }]);
    expect(JSON.stringify(rejections)).not.toContain('E99X');
  });
});

describe('Art. 31: a table of licences in the official field names', () => {
  const header = [
    '行政相对人名称',
    '行政相对人代码_1(统一社会信用代码)',
    '许可证书名称',
    '许可编号',
    '许可内容',
    '有效期自',
    '有效期至',
    '许可机关',
    '证件号码',
    '数据来源单位',
  ];
  const row = [
    '示例环境第1号有限公司',
    codeOf(1),
    '检验检测机构资质认定证书',
    '991112059999',
    '环境监测',
    '2025-01-01',
    '2030-12-31',
    '示例省市场监督管理局',
    plantedNumbers[0],
    '示例数据局',
  ];

  test('becomes licences', async () => {
    const { accepted, rejections, reasons } = await read(licenceImport, toCsv([header, row]));

    expect([...rejections, ...reasons]).toEqual([]);
    expect(accepted).toMatchObject([
      {
        kind: 'licence',
        subject: { kind: 'agency', code: codeOf(1) },
        basis: { authority: '示例省市场监督管理局', documentNumber: '991112059999' },
        body: {
          name: '检验检测机构资质认定证书',
          number: '991112059999',
          scope: ['environmental-monitoring'],
          issuer: '示例省市场监督管理局',
          validFrom: '2025-01-01',
          validUntil: '2030-12-31',
          source: '示例数据局',
          checkedOn: '2026-11-23',
        },
      },
    ]);
    expect(JSON.stringify(accepted)).not.toContain(plantedNumbers[0]);
  });

  test.each(['长期', '', '2099-12-31'])('have no end where the table says %j', async (end) => {
    const { accepted } = await read(licenceImport, toCsv([header, row.with(6, end)]));

    expect(accepted[0]?.body).not.toHaveProperty('validUntil');
  });

  test('are rejected where no service of Art. 3 is named', async () => {
    const { rejections } = await read(licenceImport, toCsv([header, row.with(4, '食品')]));

    expect(rejections).toMatchObject([{ column: '许可内容', value: '食品' }]);
  });
});
