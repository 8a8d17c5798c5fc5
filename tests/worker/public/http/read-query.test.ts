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

describe('who asks for another time is not answered about now', () => {
  test.each([
    'date=2025-01-01',
    'Date=2025',
    'at=2025-01-01T00:00:00Z',
    'day=2025-01-01',
    'on=2025-01-01',
    'as_of=2025-01-01',
    'as-of=2025-01-01',
    'asof=1',
    'as%20of=1',
    'AS.OF=1',
    'asOfDate=1',
    'knownat=1',
    'known_on=1',
    'validOn=2025',
    'valid_at=2025',
    'effectivedate=2025',
    'startDate=2025',
    'end_date=2025',
    'todate=2025',
    'year=2025',
    'month=5',
    'since=2025',
    'until=2025',
    'before=2025',
    'history=1',
    'snapshot=1',
    'time=2025',
    'time=yesterday',
    'timestamp=2025-01-01',
    'query_time=2025-01-01',
    'from=2025-01-01',
    'from=20250101',
    'to=2025/1/1',
    't=2025-01-01',
    'end=2025年1月1日',
    '日期=2025',
    '查询日期=2025',
    '截至=2025',
    '时间=2025',
    'ｄａｔｅ=2025',
    'riqi=2025',
  ])('a question that asks for another time by %s is refused', (query) => {
    for (const schema of [langQuery, searchQuery, standingsQuery]) {
      const result = createQueryReader(schema)(
        `https://register.example/x?name=示例&codes=1&${query}`,
      );

      expect(result).toMatchObject({
        faults: [
          {
            rule: 'query.no-time',
            zh: expect.stringContaining('/v1/agencies/{code}/past?asOf='),
            en: expect.stringContaining('/v1/agencies/{code}/past?asOf='),
          },
        ],
      });
    }
  });

  test('a question for another time is told by what name the address takes it', () => {
    const read = createQueryReader(pastQuery);

    for (const query of ['date=2025-01-01', 'asOf=2025-01-01T00:00:00Z&at=2024-01-01', 'asof=1']) {
      expect(read(`https://register.example/x?${query}`)).toMatchObject({
        faults: [{ rule: 'query.unknown', zh: expect.stringContaining('应为 asOf') }],
      });
    }
  });

  test.each([
    'time=1732870000000',
    'timestamp=1732870000&share_time=1732870000',
    't=20250101',
    'ts=1732870000.123',
    'v=2025-01-01',
    'version=20250101',
    '_=20250101',
    'utm_date=2025-01-01&utm_campaign=2025-01-01',
    'at_medium=x&at_campaign=y',
    'update=1&format=x&validate=1&data=1&rate=2&candidate=3',
    'from=10001&to=x&start=0&end=9',
    'clicktime=1732870000&enterid=1732870000',
    'nettype=WIFI&ascene=1&devicetype=android&pass_ticket=x',
    'share_source=x&share_token=y&fbclid=z&gclid=z&spm=a.b.c',
    'random=0.5&nocache=1&tdsourcetag=s_pctim_aiomsg',
  ])('%s, as apps and caches add it, asks for no other time', (query) => {
    expect(rulesOf(langQuery, `?${query}`)).toEqual([]);
    expect(rulesOf(searchQuery, `?name=示例&${query}`)).toEqual([]);
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
