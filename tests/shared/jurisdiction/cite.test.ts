import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { articleNumbers, numeralOf } from '../../../shared/jurisdiction/article-numbers.ts';
import { citable } from '../../../shared/jurisdiction/citable.ts';
import { cite, citeGrounds } from '../../../shared/jurisdiction/cite.ts';
import { citedNorms } from '../../../shared/jurisdiction/cited-norms.ts';
import { isInForce, normNamed } from '../../../shared/jurisdiction/norms.ts';
import { bareArticles } from './bare-articles.ts';

test.each([
  [2, '二'],
  [10, '十'],
  [12, '十二'],
  [40, '四十'],
  [100, '一百'],
  [110, '一百一十'],
  [204, '二百零四'],
  [534, '五百三十四'],
  [1057, '一千零五十七'],
  [1091, '一千零九十一'],
  [1230, '一千二百三十'],
])('article %i is 第%s条', (number, numeral) => {
  expect(numeralOf(number)).toBe(numeral);
});

test('an article’s number written in Chinese reads back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      expect(articleNumbers(`第${numeralOf(number)}条`)).toEqual([number]);
    }),
  );
});

test('a citation says its norm, its articles and their items in both languages', () => {
  expect(cite(wenzhou.regulation.draft, 8, [12, 2])).toEqual({
    zh: '《温州市生态环境技术服务中介机构管理办法》（征求意见稿）第八条、第十二条第（二）项',
    en: 'the city’s draft measures, arts. 8, 12 (2)',
  });
  expect(cite(citable.code, 1057)).toEqual({
    zh: '《生态环境法典》第一千零五十七条',
    en: 'Ecological and Environmental Code, art. 1057',
  });
});

test('each of several grounds names its own norm: the draft is never cited as what was issued', () => {
  expect(citeGrounds([['draft', 'measures', 'bans'], ['issued']], wenzhou)).toEqual({
    zh: '本市管理办法征求意见稿第三十四条、第三十六条、温政办〔2019〕12号',
    en: 'the city’s draft measures, arts. 34, 36; Wenzheng Ban [2019] No. 12',
  });
});

describe('norms that messages cite', () => {
  const { draft, issued } = wenzhou.regulation;
  const all = [...Object.values(citable), draft, issued].map((norm) => [norm.title, norm] as const);

  test.each(all)('%s is known by the name that messages give it', (title, norm) => {
    expect(citedNorms(norm.zh).map((one) => one.norm)).toContain(normNamed(title));
  });

  test.each(all.filter(([title]) => title !== draft.title))(
    '%s, which messages cite, is in force',
    (title) => {
      const known = normNamed(title);

      expect(known && isInForce(known, '2026-11-29')).toBe(true);
    },
  );
});

test.each([
  ['该项措施不属于市级主管部门的职权（第三十四条）', ['第三十四条']],
  ['This item is not within the city regulator’s power (Art. 34)', ['Art. 34']],
  ['《行政处罚法》第九条；第十条', ['第十条']],
  ['《行政处罚法》第九条、第十条', []],
  ['Administrative Penalty Law, arts. 9, 10', []],
  ['the regulation, art. 9', ['art. 9']],
])('a text that cites a bare article is noticed: %s', (text, bare) => {
  expect(bareArticles(text)).toEqual(bare);
});
