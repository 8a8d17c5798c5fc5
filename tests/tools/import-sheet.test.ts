import { describe, expect, test } from 'vitest';
import { jurisdictionOf } from '../../shared/jurisdiction/jurisdictions.ts';
import { safeCell } from '../../shared/tables/write-csv.ts';
import { agencyImport } from '../../tools/lucheng/agencies/agency-import.ts';
import { readSheet } from '../../tools/lucheng/sheets/read-sheet.ts';
import { readTable } from '../../tools/lucheng/sheets/read-table.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { toGb18030 } from './gb18030.ts';
import { makeXlsx } from './make-xlsx.ts';

const jurisdiction = jurisdictionOf('330300');

async function read(bytes: Uint8Array | string, skip: readonly string[] = []) {
  if (!jurisdiction) throw new Error('no jurisdiction');
  const sheet = await readSheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (sheet.kind === 'unreadable') return { ...sheet, accepted: [], rejections: [], reasons: [] };
  const authority = '示例市生态环境局';
  const read = readTable(agencyImport, sheet.rows, {
    actor: { person: 'officer-1', authority, role: 'city-regulator' },
    regulation: '示例办法',
    document: '示例登记1号',
    fileHash: '',
    now: '2026-11-23T00:00:00.000Z',
    jurisdiction,
    skip,
    withUnregistered: false,
  });
  if (read.kind === 'refused') return { accepted: [], rejections: [], ...read };
  return { reasons: [], ...read, accepted: read.accepted.map(({ draft }) => draft) };
}

const header = ['名称', '统一社会信用代码', '类型', '服务类别', '曾用名'];
const good = [
  '示例瓯江环境检测有限公司',
  codeOf(1),
  '企业',
  '生态环境监测；生态修复',
  '示例旧名有限公司（2019-01-01至2024-06-30）',
];

describe('a table is read', () => {
  const csv = toCsv([header, good]);

  test.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${csv}`)],
    ['GB18030', toGb18030(csv)],
    ['.xlsx', makeXlsx([header, good])],
    ['line feeds only', Buffer.from(csv.replaceAll('\r\n', '\n'))],
    ['blank lines in between', Buffer.from(csv.replaceAll('\r\n', '\r\n\r\n'))],
  ])('from %s', async (_name, bytes) => {
    const { accepted, rejections } = await read(bytes);

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

  test('with English headers', async () => {
    const { accepted } = await read(
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

  test('with a document number and a day of registration of its own', async () => {
    const { accepted } = await read(
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
      const { accepted } = await read(
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
  ])('%s', async (_name, text, reason) => {
    const { reasons } = await read(text);

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
  ])('%s', async (_name, bytes, reason) => {
    const answer = await read(bytes);

    expect(answer).toMatchObject({
      kind: 'unreadable',
      reason: { zh: expect.stringContaining(reason) },
    });
  });

  test('but a column that is named as not needed is passed over', async () => {
    const table = toCsv([
      ['序号', '名称', '代码', '联系人'],
      ['1', '示例公司', codeOf(1), '某人'],
    ]);

    const { accepted } = await read(table, ['联系人']);

    expect(accepted).toHaveLength(1);
    expect(JSON.stringify(accepted)).not.toContain('某人');
  });
});

describe('a row is rejected with its number, column, value and reason', () => {
  const wrongDigit = `${codeOf(2).slice(0, 17)}${codeOf(2).endsWith('A') ? 'B' : 'A'}`;

  test.each([
    [
      'wrong check digit',
      ['示例', wrongDigit, '', '', ''],
      '统一社会信用代码',
      wrongDigit,
      '校验位不符',
    ],
    ['code too short', ['示例', '9133', '', '', ''], '统一社会信用代码', '9133', '应为 18 位'],
    ['code missing', ['示例', '', '', '', ''], '统一社会信用代码', '', '应为 18 位'],
    [
      'code spoilt by a spreadsheet',
      ['示例', '9.1990000E+17', '', '', ''],
      '统一社会信用代码',
      '9.1990000E+17',
      '科学计数',
    ],
    ['name missing', ['', codeOf(2), '', '', ''], '名称', '', '不得少于'],
    [
      'unknown service',
      ['示例', codeOf(2), '', '生态修复；算命', ''],
      '服务类别',
      '生态修复；算命',
      '“算命”不是第三条所列',
    ],
    ['unknown kind', ['示例', codeOf(2), '妖怪', '', ''], '类型', '妖怪', '不认识的主体类型'],
    [
      'an identity number',
      ['示例11010519491231002X', codeOf(2), '', '', ''],
      '名称',
      '示例11010519491231002X',
      '居民身份证',
    ],
    [
      'former name that ends before it starts',
      ['示例', codeOf(2), '', '', '示例旧（2024-01-01至2019-01-01）'],
      '曾用名',
      '示例旧（2024-01-01至2019-01-01）',
      '早于',
    ],
    [
      'duplicate code',
      ['示例二', codeOf(1), '', '', ''],
      '统一社会信用代码',
      codeOf(1),
      '与第 2 行的代码相同',
    ],
  ])('%s', async (_name, cells, column, value, reason) => {
    const { accepted, rejections } = await read(toCsv([header, good, cells]));

    expect(accepted).toHaveLength(1);
    expect(rejections).toEqual([
      {
        row: 3,
        column,
        value,
        reason: { zh: expect.stringContaining(reason), en: expect.stringMatching(/[a-z]/) },
      },
    ]);
  });

  test.each([
    ['an unclosed quote', '"示例乙,x', '引号没有闭合'],
    ['a quote inside a cell', '示例"乙",x', '未加引号的单元格中出现引号'],
    ['text after a closing quote', '"示例"乙,x', '引号闭合后还有其他字符'],
    ['a cell too many', `示例乙,${codeOf(3)},,,,多`, '单元格多于表头'],
  ])(
    'a broken CSV row, %s, does not take the rest of the file with it',
    async (_name, line, reason) => {
      const text = `${toCsv([header, good])}${line}\r\n${toCsv([['示例丙公司', codeOf(4), '', '', '']])}`;

      const { accepted, rejections } = await read(text);

      expect(accepted.map(({ subject }) => subject.code)).toEqual([codeOf(1), codeOf(4)]);
      expect(rejections).toMatchObject([
        { row: 3, column: '', value: line, reason: { zh: expect.stringContaining(reason) } },
      ]);
    },
  );

  test('rows are counted as a spreadsheet shows them: blank ones count, a cell of two lines does not', async () => {
    const text =
      '名称,代码,服务类别\n\n示例甲公司,' +
      `${codeOf(1)},"生态修复\n生态环境监测"\n示例乙公司,1,\n`;

    const { accepted, rejections } = await read(text);

    expect(accepted[0]?.body).toMatchObject({
      services: ['ecological-restoration', 'environmental-monitoring'],
    });
    expect(rejections).toMatchObject([{ row: 4 }]);
  });

  test('a code that a workbook stores as a rounded number is told apart', async () => {
    const code = { number: '9.1990000123456794E+17' };

    const { rejections } = await read(
      makeXlsx([
        ['名称', '代码'],
        ['示例公司', code],
      ]),
    );

    expect(rejections).toMatchObject([
      {
        row: 2,
        column: '代码',
        value: code.number,
        reason: { en: expect.stringContaining('rounded') },
      },
    ]);
  });
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
  '%j cannot become a formula in the report',
  (text) => {
    expect(safeCell(text).startsWith(`"'`)).toBe(true);
  },
);
