import { describe, expect, test } from 'vitest';
import { licenceImport } from '../../../shared/importing/licence-import.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { plantedNumbers } from './official-tables.ts';
import { read } from './penalty-row.ts';

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

  test('a table of licences becomes licences', async () => {
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

  test.each(['长期', '', '2099-12-31'])(
    'a licence has no end where the table says %j',
    async (end) => {
      const { accepted } = await read(licenceImport, toCsv([header, row.with(6, end)]));

      expect(accepted[0]?.body).not.toHaveProperty('validUntil');
    },
  );

  test('a licence is rejected where no service of Art. 3 is named', async () => {
    const { rejections } = await read(licenceImport, toCsv([header, row.with(4, '食品')]));

    expect(rejections).toMatchObject([{ column: '许可内容', value: '食品' }]);
  });
});
