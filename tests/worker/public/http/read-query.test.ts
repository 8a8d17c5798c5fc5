import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { policyQuery } from '../../../../shared/contract/policy-query.ts';
import {
  langQuery,
  pastQuery,
  searchQuery,
  standingsQuery,
} from '../../../../shared/contract/queries.ts';
import { createQueryReader } from '../../../../worker/public/http/read-query.ts';

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
  ])('%s, as apps add it to an address, changes nothing', (query) => {
    expect(queryOf(langQuery, query)).toEqual({ lang: 'zh' });
    expect(queryOf(langQuery, `${query}&lang=en`)).toEqual({ lang: 'en' });
  });
});

describe('what would change an answer without a word', () => {
  test.each([
    ['?asOf=2025-01-01T00:00:00Z', langQuery, ['query.no-time asOf']],
    ['?as_of=2025-01-01', langQuery, ['query.no-time as_of']],
    ['?asOff=2025-01-01', langQuery, ['query.no-time asOff']],
    ['?knownAt=2025-01-01', langQuery, ['query.no-time knownAt']],
    ['?asOff=2025-01-01T00:00:00Z', pastQuery, ['query.unknown asOff']],
    ['?v=1', pastQuery, ['query.missing asOf']],
    ['?name=示例&limt=100', searchQuery, ['query.unknown limt']],
    ['?name=示例&Limit=100', searchQuery, ['query.unknown Limit']],
    ['?name=示例&limits=100', searchQuery, ['query.unknown limits']],
    ['?name=示例&ilmit=100', searchQuery, ['query.unknown ilmit']],
    ['?nmae=示例', searchQuery, ['query.unknown nmae']],
    ['?name=示例&limit=5&limits=6', searchQuery, ['query.unknown limits']],
    ['?title=示例', searchQuery, ['query.missing name']],
    ['?name=示例&name=样例', searchQuery, ['query.repeated name']],
    ['?lang=en&lang=zh', langQuery, ['query.repeated lang']],
    ['?code=1', standingsQuery, ['query.unknown code']],
    ['?codes=1&code=2', standingsQuery, ['query.unknown code']],
    ['?codes=', standingsQuery, ['query.invalid codes']],
    ['?codes=,%20,,', standingsQuery, ['query.invalid codes']],
  ])('the query %s is refused by the name of what is wrong in it', (query, schema, faults) => {
    expect(rulesOf(schema, query)).toEqual(faults);
  });

  test('names that are merely short or alike are no slips', () => {
    expect(rulesOf(searchQuery, '?name=示例&n=1&unit=2&timeline=1&limit=5&q=6&nickname=7')).toEqual(
      [],
    );
  });
});

test('a list is asked for by its name once for each value, and everything else once', () => {
  expect(queryOf(policyQuery, '?act=a&x=1&act=b')).toMatchObject({ act: ['a', 'b'], clients: 0 });
  expect(queryOf(policyQuery, '?client-fees=')).toMatchObject({ act: [], case: 'each' });
  expect(rulesOf(policyQuery, '?act=a&act=b&clients=1&clients=1')).toEqual([
    'query.repeated clients',
  ]);
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
  ])('%s from a portal in GBK asks for %s', (query, name) => {
    expect(queryOf(searchQuery, query)).toMatchObject({ name });
  });

  test('a query is read whatever its bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }), (bytes) => {
        const name = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

        expect(() => queryOf(searchQuery, `?name=${name}`)).not.toThrow();
      }),
    );
  });
});
