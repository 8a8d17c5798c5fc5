import { expect, test } from 'vitest';
import type { BlacklistAnswer } from '../../../shared/contract/blacklist-answer.ts';
import type { SearchAnswer } from '../../../shared/contract/search-answer.ts';
import type { StandingsAnswer } from '../../../shared/contract/standings-answer.ts';
import { openPublic } from '../../fixtures/public/open-public.ts';
import {
  lettered,
  listed,
  listedFrom,
  listedRecord,
  listedUntil,
  normal,
  unknownCode,
} from '../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../fixtures/records/neutral-record.ts';

test('a part of a name finds agencies and says how many', async () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    makeNeutralRecord(i + 10, [`示例${i}号有限公司`]),
  );
  const { getJson } = await openPublic([...many, listed]);

  const one = await getJson<SearchAnswer>('/v1/agencies?name=环境科技');
  const some = await getJson<SearchAnswer>('/v1/agencies?name=号有限公司&limit=7');
  const none = await getJson<SearchAnswer>('/v1/agencies?name=查无此名');

  expect(one).toMatchObject({ count: 1, more: false, agencies: [{ code: listed.code }] });
  expect(some).toMatchObject({ count: 7, more: true });
  expect(some.agencies).toHaveLength(7);
  expect(none).toMatchObject({ count: 0, more: false, agencies: [] });
});

test('standings answer each code by itself, sorted, each once', async () => {
  const { getJson } = await openPublic([normal, listed, lettered]);
  const asked = [
    'x',
    unknownCode,
    listed.code,
    normal.code,
    lettered.code.toLowerCase(),
    lettered.code,
  ];

  const { standings } = await getJson<StandingsAnswer>(`/v1/standings?codes=${asked.join()}`);

  expect(standings).toMatchObject([
    { code: normal.code, outcome: 'known', level: 'normal', grade: null },
    {
      code: listed.code,
      outcome: 'known',
      name: '示例乙环境科技有限公司',
      level: 'blacklisted',
      until: listedUntil,
      mark: { key: 'blacklisted', zh: '黑名单', en: 'Blacklisted' },
    },
    { code: unknownCode, outcome: 'not-known', mark: { key: 'not-known' } },
    { code: lettered.code, outcome: 'known' },
    { code: 'x', outcome: 'malformed', fault: { rule: 'uscc.length' }, mark: { key: 'unknown' } },
  ]);
});

test('the same codes in another order are the same answer', async () => {
  const { get } = await openPublic([normal, listed]);

  const [one, other] = [
    await get(`/v1/standings?codes=${normal.code},${listed.code}`),
    await get(`/v1/standings?codes=${listed.code},${normal.code}`),
  ];

  expect(other.headers.get('ETag')).toBe(one.headers.get('ETag'));
});

test('Art. 35: the blacklist names who is listed, since when, until when and why', async () => {
  const { getJson } = await openPublic([normal, listed]);

  const list = await getJson<BlacklistAnswer>('/v1/blacklist.json');

  expect(list).toMatchObject({
    title: { zh: '温州市生态环境技术服务黑名单' },
    count: 1,
    agencies: [
      {
        code: listed.code,
        name: '示例乙环境科技有限公司',
        from: listedFrom,
        until: listedUntil,
        reasons: [{ summary: '出具虚假监测报告', entries: ['330300-7'] }],
      },
    ],
  });
});

test('the blacklist opens in a spreadsheet and runs nothing there', async () => {
  const hostile = listedRecord(3, '=示例"HYPERLINK(1)', listedUntil);
  const { get } = await openPublic([hostile]);

  const response = await get('/v1/blacklist.csv');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    .decode(bytes)
    .split('\r\n');

  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('Content-Disposition')).toContain('filename="blacklist.csv"');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(lines[0]).toContain('"统一社会信用代码","名称","列入时间","到期时间"');
  expect(lines[1]).toContain(`"${hostile.code}","'=示例""HYPERLINK(1)"`);
  expect(lines[1]).toContain('"2026-11-23 00:00:00","2027-11-23 00:00:00"');
  expect(lines[1]).toContain('"2026-11-24 10:00:00"');
});
