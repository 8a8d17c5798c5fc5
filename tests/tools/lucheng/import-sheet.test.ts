import { describe, expect, test } from 'vitest';
import { safeCell } from '../../../shared/tables/write-csv.ts';
import { makeXlsx } from '../../fixtures/files/make-xlsx.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { toGb18030 } from './gb18030.ts';
import { agencyHeader, goodAgency, readAgencies } from './read-agencies.ts';

describe('a table is read', () => {
  const csv = toCsv([agencyHeader, goodAgency]);

  test.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${csv}`)],
    ['GB18030', toGb18030(csv)],
    ['.xlsx', makeXlsx([agencyHeader, goodAgency])],
    ['line feeds only', Buffer.from(csv.replaceAll('\r\n', '\n'))],
    ['blank lines in between', Buffer.from(csv.replaceAll('\r\n', '\r\n\r\n'))],
  ])('a table of agencies is read from %s', async (_name, bytes) => {
    const { accepted, rejections } = await readAgencies(bytes);

    expect(rejections).toEqual([]);
    expect(accepted).toEqual([
      {
        kind: 'registration-filed',
        subject: { kind: 'agency', code: codeOf(1) },
        basis: expect.objectContaining({ article: '第八条', documentNumber: '示例登记1号' }),
        body: {
          name: '示例瓯江环境检测有限公司',
          formerNames: [{ name: '示例旧名有限公司', from: '2019-01-01', until: '2024-06-30' }],
          subjectKind: 'company',
          services: ['environmental-monitoring', 'ecological-restoration'],
        },
      },
    ]);
  });

  test('a table of agencies is read with English headers', async () => {
    const { accepted } = await readAgencies(
      toCsv([
        ['Name', 'USCC', 'Services', 'Former names'],
        ['示例甲公司', codeOf(1), 'environmental monitoring', '示例乙公司'],
      ]),
    );

    expect(accepted[0]?.body).toEqual({
      name: '示例甲公司',
      formerNames: [{ name: '示例乙公司' }],
      subjectKind: 'company',
      services: ['environmental-monitoring'],
    });
  });

  test('a table of agencies is read with a document number and a day of registration in each row', async () => {
    const { accepted } = await readAgencies(
      toCsv([
        ['名称', '代码', '登记编号', '登记日期'],
        ['示例甲公司', codeOf(1), '示例登记7号', '2024-03-01'],
      ]),
    );

    expect(accepted[0]).toMatchObject({
      effectiveFrom: '2024-02-29T16:00:00.000Z',
      basis: { documentNumber: '示例登记7号' },
    });
  });

  test.each([
    ['91', 'company'],
    ['12', 'public-institution'],
    ['52', 'social-organisation'],
    ['92', 'sole-trader'],
  ])(
    'where no column states the kind of subject, prefix %s of the code tells it',
    async (prefix, kind) => {
      const { accepted } = await readAgencies(
        toCsv([
          ['名称', '代码'],
          ['示例主体', codeOf(1, prefix)],
        ]),
      );

      expect(accepted[0]?.body).toMatchObject({ subjectKind: kind });
    },
  );
});

describe('a file of which nothing can be made is answered as a whole', () => {
  test.each([
    [
      'an unknown header',
      toCsv([
        ['名称', '代码', '曾用明'],
        ['示例', codeOf(1), ''],
      ]),
      '不认识的列“曾用明”',
    ],
    ['no code column', toCsv([['名称'], ['示例']]), '缺少必需的列，应为下列之一：统一社会信用代码'],
    [
      'two name columns',
      toCsv([
        ['名称', '企业名称', '代码'],
        ['示例', '示例', codeOf(1)],
      ]),
      '出现了两次',
    ],
    ['an empty file', '', '文件是空的'],
    ['a header with a stray quote', '名称,"代码\n', '引号没有闭合'],
  ])('a table with wrong columns is answered as a whole: %s', async (_name, text, reason) => {
    const { reasons } = await readAgencies(text);

    expect(reasons.map(({ zh }) => zh).join('\n')).toContain(reason);
    for (const { en } of reasons) expect(en).toMatch(/[a-z]/);
  });

  test.each([
    ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), '旧版 Excel'],
    ['UTF-16', Buffer.from('\ufeff名称,代码', 'utf16le'), 'UTF-16'],
    [
      'neither UTF-8 nor GB18030',
      Uint8Array.of(0x41, 0xff, 0xff, 0x2c),
      '既不是 UTF-8 也不是 GB18030',
    ],
    ['a broken .xlsx', makeXlsx([['名称']]).subarray(0, 200), '已损坏'],
  ])('an unreadable file is answered as a whole: %s', async (_name, bytes, reason) => {
    const answer = await readAgencies(bytes);

    expect(answer).toMatchObject({
      kind: 'unreadable',
      reason: { zh: expect.stringContaining(reason) },
    });
  });

  test('an unknown column is passed over where it is named as not needed', async () => {
    const table = toCsv([
      ['序号', '名称', '代码', '联系人'],
      ['1', '示例公司', codeOf(1), '某人'],
    ]);

    const { accepted } = await readAgencies(table, ['联系人']);

    expect(accepted).toHaveLength(1);
    expect(JSON.stringify(accepted)).not.toContain('某人');
  });
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
  '%j cannot become a formula in the report',
  (text) => {
    expect(safeCell(text).startsWith(`"'`)).toBe(true);
  },
);
