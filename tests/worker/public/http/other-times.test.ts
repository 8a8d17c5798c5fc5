import { expect, test } from 'vitest';
import {
  langQuery,
  pastQuery,
  searchQuery,
  standingsQuery,
} from '../../../../shared/contract/queries.ts';
import { createQueryReader } from '../../../../worker/public/http/read-query.ts';

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
  for (const schema of [langQuery, searchQuery]) {
    const { kind } = createQueryReader(schema)(`https://register.example/x?name=示例&${query}`);

    expect(kind).toBe('query');
  }
});
