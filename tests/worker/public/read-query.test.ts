import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import {
  langQuery,
  pastQuery,
  searchQuery,
  standingsQuery,
} from '../../../shared/contract/queries.ts';
import { createQueryReader } from '../../../worker/public/answering/read-query.ts';

const rulesOf = (schema: z.ZodObject, query: string) => {
  const result = createQueryReader(schema)(`https://register.example/x${query}`);
  return result.kind === 'faults' ? result.faults.map(({ rule, field }) => `${rule} ${field}`) : [];
};
const queryOf = (schema: z.ZodObject, query: string) => {
  const result = createQueryReader(schema)(`https://register.example/x${query}`);
  return result.kind === 'query' ? result.query : result.faults;
};

describe('what others add to an address', () => {
  test.each([
    '?from=singlemessage&isappinstalled=0',
    '?from=timeline&scene=1&clicktime=1700000000&enterid=1',
    '?v=1',
    '?_=1732870000',
    '?v=1&v=2',
    '?utm_source=a&utm_medium=b&utm_campaign=%E7%A4%BA%E4%BE%8B',
    '?__proto__=1&constructor=2&toString=3',
    '?&&=&=x',
    '?%00=%ff',
  ])('%s changes nothing', (query) => {
    expect(queryOf(langQuery, query)).toEqual({ lang: 'zh' });
    expect(queryOf(langQuery, `${query}&lang=en`)).toEqual({ lang: 'en' });
  });
});

describe('what would change an answer without a word', () => {
  test.each([
    [langQuery, '?asOf=2025-01-01T00:00:00Z', ['query.unknown asOf']],
    [langQuery, '?as_of=2025-01-01', ['query.unknown as_of']],
    [langQuery, '?asOff=2025-01-01', ['query.unknown asOff']],
    [langQuery, '?knownAt=2025-01-01', ['query.unknown knownAt']],
    [pastQuery, '?asOff=2025-01-01T00:00:00Z', ['query.unknown asOff']],
    [pastQuery, '?v=1', ['query.missing asOf']],
    [searchQuery, '?name=示例&limt=100', ['query.unknown limt']],
    [searchQuery, '?name=示例&Limit=100', ['query.unknown Limit']],
    [searchQuery, '?name=示例&limits=100', ['query.unknown limits']],
    [searchQuery, '?name=示例&ilmit=100', ['query.unknown ilmit']],
    [searchQuery, '?nmae=示例', ['query.missing name']],
    [searchQuery, '?name=示例&name=样例', ['query.repeated name']],
    [langQuery, '?lang=en&lang=zh', ['query.repeated lang']],
    [standingsQuery, '?code=1', ['query.missing codes']],
    [standingsQuery, '?codes=', ['query.invalid codes']],
    [standingsQuery, '?codes=,%20,,', ['query.invalid codes']],
  ])('%#: %s is refused by name', (schema, query, faults) => {
    expect(rulesOf(schema, query)).toEqual(faults);
  });

  test('names that are merely short or alike are no slips', () => {
    expect(
      rulesOf(searchQuery, '?name=示例&n=1&unit=2&game=3x&timeline=1&limit=5&limits=6'),
    ).toEqual([]);
  });
});

test('a language is read as apps and browsers write it', () => {
  expect(queryOf(langQuery, '?lang=zh_CN')).toEqual({ lang: 'zh' });
  expect(queryOf(langQuery, '?lang=EN-us')).toEqual({ lang: 'en' });
  expect(rulesOf(langQuery, '?lang=fr')).toEqual(['query.invalid lang']);
});

test('empty places in a list of codes are no codes', () => {
  expect(queryOf(standingsQuery, '?codes=,A,,B,A')).toEqual({ codes: ['A', 'B'] });
});

describe('a portal in GBK', () => {
  test.each([
    ['?name=%CA%BE%C0%FD', '示例'],
    ['?name=%CA%BE+%C0%FD%20A', '示 例 A'],
    ['?v=1&name=%ca%be%c0%fdabc&from=%CA%BE', '示例abc'],
    ['?name=%E7%A4%BA%E4%BE%8B', '示例'],
    ['?name=%E7%A4%BA%E4%BE%8B&x=%CA%BE', '示例'],
    ['?name=100%&x=%CA%BE', '100%'],
    ['?name=%3D%26x&x=%CA%BE', '=&x'],
  ])('%s asks for %s', (query, name) => {
    expect(queryOf(searchQuery, query)).toMatchObject({ name });
  });

  test('whatever the bytes, a query is read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }), (bytes) => {
        const name = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

        expect(() => queryOf(searchQuery, `?name=${name}`)).not.toThrow();
      }),
    );
  });
});
