import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../shared/tables/columns.ts';
import { penaltyColumns } from '../../../shared/tables/penalty-columns.ts';

const needed = [
  '行政处罚决定书文号',
  '违法事实',
  '处罚依据',
  '处罚类别',
  '处罚决定日期',
  '处罚机关',
];

function read(titles: readonly string[], skip: readonly string[] = []) {
  const read = readColumns(penaltyColumns, [...titles, ...needed], skip);
  if (read.kind === 'refused') throw new Error(read.reasons.map(({ en }) => en).join());
  const { fields, personal } = read.columns;
  return titles.map((_, place) => (personal.has(place) ? 'dropped' : (fields[place] ?? 'ignored')));
}

describe('columns are told by their labels, never by their places', () => {
  test.each([
    [
      'the present table',
      [
        '行政相对人代码_1(统一社会信用代码)',
        '行政相对人代码_4(税务登记号)',
        '行政相对人代码_5(事业单位证书号)',
        '行政相对人代码_6(社会组织登记证号)',
      ],
      ['code', 'ignored', 'ignored', 'ignored'],
    ],
    [
      'the older table, where _5 is the identity number',
      [
        '行政相对人代码_1(统一社会信用代码)',
        '行政相对人代码_4(税务登记号)',
        '行政相对人代码_5(居民身份证号)',
      ],
      ['code', 'ignored', 'dropped'],
    ],
    [
      'a permuted one',
      [
        '行政相对人代码_2（居民身份证号）',
        '行政相对人代码_5（组织机构代码）',
        '行政相对人代码_3（统一社会信用代码）',
      ],
      ['dropped', 'ignored', 'code'],
    ],
    [
      'one whose numbered columns do not say which code they hold',
      ['行政相对人代码_1', '行政相对人代码_2', '行政相对人代码_5'],
      ['code', 'dropped', 'dropped'],
    ],
    [
      'code names',
      [
        'CF_XDR_SHXYM',
        'cf_xdr_sfz',
        'cf_xdr_zjhm',
        'cf_fr_zjlx',
        'CF_FR',
        'cf_nr_fk',
        'cf_sy'.toUpperCase().slice(0, 2),
      ],
      ['code', 'dropped', 'dropped', 'dropped', 'dropped', 'fine', 'ignored'],
    ],
    [
      'persons',
      [
        '统一社会信用代码',
        '法定代表人',
        '法定代表人证件类型',
        '法定代表人证件号码',
        '自然人姓名',
        '联系电话',
      ],
      ['code', 'dropped', 'dropped', 'dropped', 'dropped', 'dropped'],
    ],
  ])('columns are told by their labels, never by their places: %s', (_name, titles, fields) => {
    expect(read(titles, ['CF'])).toEqual(fields);
  });

  test('a column for a person’s identity is dropped even if the caller marks it as one to skip', () => {
    expect(read(['统一社会信用代码', '身份证号'], ['身份证号'])).toEqual(['code', 'dropped']);
  });

  test('an unknown column is refused, not dropped in silence', () => {
    expect(() => read(['统一社会信用代码', '处罚心得'])).toThrow('Unknown column "处罚心得"');
  });
});
