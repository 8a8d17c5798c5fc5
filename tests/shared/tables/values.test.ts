import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTenThousands, yuanOf } from '../../../shared/tables/amount-of.ts';
import { citedLaw } from '../../../shared/tables/cited-law.ts';
import { penaltyTypesIn, penaltyTypeWords } from '../../../shared/tables/penalty-types.ts';
import { readDay } from '../../../shared/tables/read-day.ts';

describe('amounts in 万元', () => {
  test.each([
    ['1.1', 11_000],
    ['0.35', 3_500],
    ['1,000', 10_000_000],
    ['２万元', 20_000],
    ['0.000001', 0.01],
    ['若干', undefined],
    ['-1', undefined],
  ])('an amount in 万元 becomes yuan: %s', (text, yuan) => {
    expect(yuanOf(text)).toBe(yuan);
  });

  test('an amount in yuan becomes 万元 and back, exact to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (fen) => {
        expect(yuanOf(inTenThousands(fen / 100))).toBe(fen / 100);
      }),
    );
  });
});

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026/3/2', '2026-03-02'],
  ['20260302', '2026-03-02'],
  ['2026年3月2日', '2026-03-02'],
  ['2026-03-02 00:00:00', '2026-03-02'],
  ['2026-02-30', undefined],
  ['3/2/2026', undefined],
])('a table’s cell %s is read as the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

describe('grounds of a decision', () => {
  test.each([
    [
      '《中华人民共和国环境影响评价法》第三十二条第一款',
      '《中华人民共和国环境影响评价法》',
      '第三十二条第一款',
      'law',
    ],
    [
      '违反了《示例办法》第三条，依据《浙江省示例条例》第五十条第（二）项',
      '《浙江省示例条例》',
      '第五十条第（二）项',
      'local-regulation',
    ],
    [
      '依照《示例条例》（国务院令第820号）第四十五条',
      '《示例条例》',
      '第四十五条',
      'administrative-regulation',
    ],
    ['根据环评法第32条', '《中华人民共和国环境影响评价法》', '第32条', 'law'],
    ['《环保法》第六十五条', '《环保法》', '第六十五条', 'law'],
    [
      '国务院令第820号第四十五条',
      '《生态环境监测条例》',
      '第四十五条',
      'administrative-regulation',
    ],
    [
      '依据《中华人民共和国生态环境法典》第一千零九十一条第二款',
      '《中华人民共和国生态环境法典》',
      '第一千零九十一条第二款',
      'law',
    ],
    ['《示例管理办法》（生态环境部令第9号）第9条', '《示例管理办法》', '第9条', 'rule'],
    [
      '《浙江省实施《中华人民共和国示例法》办法》第三条',
      '《浙江省实施〈中华人民共和国示例法〉办法》',
      '第三条',
      'local-regulation',
    ],
    ['《关于示例的通知》第一条', '《关于示例的通知》', '第一条', 'normative-document'],
  ])('the ground of a decision names its norm and article: %s', (text, law, article, level) => {
    expect(citedLaw(text)).toEqual({ law, article, levels: [level] });
  });

  test('the ground of a decision lists several ranks where the title can’t settle it', () => {
    expect(citedLaw('《示例管理办法》第9条')).toEqual({
      law: '《示例管理办法》',
      article: '第9条',
      levels: ['administrative-regulation', 'rule', 'normative-document'],
    });
  });

  test.each(['有关规定', '《示例条例》', '第三条'])('%s names no norm with an article', (text) => {
    expect(citedLaw(text)).toBeUndefined();
  });
});

describe('Administrative Penalty Law art. 9: types of penalties', () => {
  test.each([
    ['罚款', ['fine']],
    ['警告；罚款', ['warning', 'fine']],
    ['没收违法所得、没收非法财物', ['confiscation']],
    ['暂扣许可证件、吊销许可证件', ['suspension-of-licence', 'revocation']],
    ['责令停产停业', ['suspension-of-business']],
    ['责令关闭', ['closure']],
    ['降低资质等级', ['downgrade']],
    ['限制开展生产经营活动、限制从业', ['restriction']],
  ])('Administrative Penalty Law art. 9: a cell names types of penalties: %s', (text, types) => {
    expect(penaltyTypesIn(text)).toEqual({ types, unknown: [] });
  });

  test('the words written for types of penalties are read back as the same types', () => {
    const types = penaltyTypesIn(
      '警告；通报批评；罚款；没收；停业；关闭；暂扣；降低资质；吊销；限制从业；拘留',
    ).types;

    expect(types).toHaveLength(11);
    expect(penaltyTypesIn(penaltyTypeWords(types))).toEqual({ types, unknown: [] });
  });
});
