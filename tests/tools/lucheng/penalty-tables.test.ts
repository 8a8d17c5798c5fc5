import { describe, expect, test } from 'vitest';
import { penaltyImport } from '../../../shared/importing/penalty-import.ts';
import { makeXlsx } from '../../fixtures/files/make-xlsx.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { toGb18030 } from './gb18030.ts';
import { penaltyHeader, penaltyRow, plantedNumbers } from './official-tables.ts';
import { read } from './penalty-row.ts';

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
  ])('a table of penalties becomes penalties, from %s', async (_name, bytes) => {
    const { accepted, rejections, reasons } = await read(penaltyImport, bytes);

    expect(reasons).toEqual([]);
    expect(rejections).toEqual([]);
    expect(accepted).toEqual([fine]);
  });

  test('a table of penalties becomes the same when its columns stand in another order', async () => {
    const { accepted } = await read(penaltyImport, toCsv(rows.map((cells) => cells.toReversed())));

    expect(accepted).toEqual([fine]);
  });

  test('a table of penalties becomes the same under the code names of older tables', async () => {
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

  test('a table of penalties makes penalties alone: no points, no listing, nothing public (domain G6)', async () => {
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
  ])(
    'a table of penalties with %s is rejected with row, column and reason',
    async (_name, changes, column, reason) => {
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
    },
  );

  test.each([
    ['规章', 'rule'],
    ['normative-document', 'normative-document'],
    ['administrative regulation', 'administrative-regulation'],
  ])(
    'where a penalty’s law doesn’t tell its rank by its title, the column beside it does: %s',
    async (said, level) => {
      const header = [...penaltyHeader, '依据效力级别'];
      const row = [...penaltyRow(1, { 处罚依据: '《示例管理办法》第三条' }), said];
      const { accepted } = await read(penaltyImport, toCsv([header, row]));

      expect(accepted).toMatchObject([{ basis: { law: '《示例管理办法》', level } }]);
    },
  );

  test.each([
    ['法律', '处罚依据', '按名称应为：行政法规'],
    ['一般规定', '依据效力级别', '应为下列之一'],
  ])(
    'a rank in the column beside a penalty’s law is rejected where it is none, or the title denies it: %s',
    async (said, column, reason) => {
      const header = [...penaltyHeader, '依据效力级别'];
      const row = [...penaltyRow(1, { 处罚依据: '《示例管理办法》第三条' }), said];
      const { rejections } = await read(penaltyImport, toCsv([header, row]));

      expect(rejections).toMatchObject([
        { column, reason: { zh: expect.stringContaining(reason) } },
      ]);
    },
  );

  test('a penalty under a repealed law is accepted for an act of before', async () => {
    const header = [...penaltyHeader, '违法行为日期'];
    const changes = { 处罚依据: '《环保法》第六十三条', 处罚决定日期: '2026-09-01' };
    const row = [...penaltyRow(1, changes), '2026年5月20日'];
    const { accepted } = await read(penaltyImport, toCsv([header, row]));

    expect(accepted).toMatchObject([{ basis: { level: 'law' }, body: { actOn: '2026-05-20' } }]);
  });

  test('a table of penalties names one decision once', async () => {
    const { rejections } = await read(penaltyImport, toCsv([...rows, penaltyRow(1)]));

    expect(rejections).toMatchObject([
      { row: 3, reason: { zh: expect.stringContaining('第 2 行') } },
    ]);
  });
});
