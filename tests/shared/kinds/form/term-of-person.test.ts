import { describe, expect, test } from 'vitest';
import { code, forLife, lifted, monitoring, personRules } from './term-rules.ts';

describe('a person is banned for the years that the article gives', () => {
  test.each([
    ['2031-11-25T00:00:00+08:00', []],
    ['2036-11-25T00:00:00+08:00', []],
    ['2036-11-25T00:00:01+08:00', ['ban.beyond-term']],
    ['2126-11-24T00:00:00+08:00', ['ban.beyond-term']],
  ])('《生态环境法典》 art. 1097: a person is banned until %s', (until, rules) => {
    expect(personRules(code('第一千零九十七条第二款'), { kind: 'until', until })).toEqual(rules);
  });

  test('国务院令第820号 art. 45: a person is banned for life', () => {
    expect(personRules(monitoring, forLife)).toEqual([]);
  });

  test.each([
    ['for life', forLife],
    ['until lifted', lifted],
  ])('《生态环境法典》 art. 1091: a person is not banned %s', (_, term) => {
    expect(personRules(code('第一千零九十一条第二款'), term)).toEqual(['ban.beyond-term']);
  });
});
