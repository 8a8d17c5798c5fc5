import { describe, expect, test } from 'vitest';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { code, faults, forLife, lifted, monitoring, unitRules } from './term-rules.ts';

describe('《生态环境法典》 arts. 1091, 1097, 1230: an organisation is banned without a stated end', () => {
  test.each(['第一千零九十一条', '第一千零九十七条第一款', '第1230条'])(
    'an organisation’s ban by %s lasts until lifted',
    (article) => {
      expect(unitRules(code(article), lifted)).toEqual([]);
    },
  );

  test('国务院令第820号 art. 45: an organisation’s ban lasts until lifted', () => {
    expect(unitRules(monitoring, lifted)).toEqual([]);
  });

  test.each([
    ['another article of the Code', code('第一千零六十七条')],
    [
      'another law',
      {
        ...basis,
        law: '《中华人民共和国招标投标法》',
        level: 'law',
        article: '第五十四条',
      } as const,
    ],
    ['a local regulation', basis],
  ])('%s carries no ban without an end, and says what it carries', (_, ground) => {
    const [fault] = faults(ground, lifted);

    expect(fault).toMatchObject({ rule: 'ban.beyond-term', field: 'body.term' });
    expect(fault?.zh).toContain('120 个月以内');
    expect(fault?.en).toContain('up to 120 months');
  });

  test('a ban until a day a century away is refused, and the refusal names the choices', () => {
    const [fault] = faults(code('第一千零九十一条'), undefined, '2126-11-24T00:00:00+08:00');

    expect(fault).toMatchObject({ rule: 'ban.beyond-term' });
    expect(fault?.zh).toContain('until-lifted（无期限，至解除）');
  });

  test('no organisation is banned for life', () => {
    expect(unitRules(code('第一千零九十一条'), forLife)).toEqual(['ban.for-life-persons-only']);
  });
});
