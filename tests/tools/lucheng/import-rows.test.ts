import { describe, expect, test } from 'vitest';
import { makeXlsx } from '../../fixtures/files/make-xlsx.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { agencyHeader, goodAgency, readAgencies } from './read-agencies.ts';

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
      '“算命”不是九类服务之一',
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
    [
      'duplicate code in another spelling',
      ['示例二', codeOf(1).toLowerCase(), '', '', ''],
      '统一社会信用代码',
      codeOf(1).toLowerCase(),
      '与第 2 行的代码相同',
    ],
  ])(
    'a row is rejected with its number, column, value and reason: %s',
    async (_name, cells, column, value, reason) => {
      const { accepted, rejections } = await readAgencies(toCsv([agencyHeader, goodAgency, cells]));

      expect(accepted).toHaveLength(1);
      expect(rejections).toEqual([
        {
          row: 3,
          column,
          value,
          reason: { zh: expect.stringContaining(reason), en: expect.stringMatching(/[a-z]/) },
        },
      ]);
    },
  );

  test('a file that is broken in every row is given up, and its report says from which row on', async () => {
    const text = toCsv([agencyHeader, goodAgency]) + '示例"乙",x\r\n'.repeat(10_000);

    const { accepted, rejections } = await readAgencies(text);

    expect(accepted).toHaveLength(1);
    expect(rejections).toHaveLength(101);
    expect(rejections.at(-1)).toMatchObject({
      row: 103,
      reason: {
        zh: expect.stringContaining('均未读取'),
        en: expect.stringContaining('nothing was read'),
      },
    });
  });

  test.each([
    ['an unclosed quote', '"示例乙,x', '引号没有闭合'],
    ['a quote inside a cell', '示例"乙",x', '未加引号的单元格中出现引号'],
    ['text after a closing quote', '"示例"乙,x', '引号闭合后还有其他字符'],
    ['a cell too many', `示例乙,${codeOf(3)},,,,多`, '单元格多于表头'],
  ])(
    'a broken CSV row, %s, does not take the rest of the file with it',
    async (_name, line, reason) => {
      const text = `${toCsv([agencyHeader, goodAgency])}${line}\r\n${toCsv([['示例丙公司', codeOf(4), '', '', '']])}`;

      const { accepted, rejections } = await readAgencies(text);

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

    const { accepted, rejections } = await readAgencies(text);

    expect(accepted[0]?.body).toMatchObject({
      services: ['ecological-restoration', 'environmental-monitoring'],
    });
    expect(rejections).toMatchObject([{ row: 4 }]);
  });

  test('a code that a workbook stores as a rounded number is told apart', async () => {
    const code = { number: '9.1990000123456794E+17' };

    const { rejections } = await readAgencies(
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
