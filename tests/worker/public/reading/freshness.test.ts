import { expect, test } from 'vitest';
import type { AgencyAnswer } from '../../../../shared/contract/agency-answer.ts';
import type { BlacklistAnswer } from '../../../../shared/contract/blacklist-answer.ts';
import type { StandingsAnswer } from '../../../../shared/contract/standings-answer.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { openPublic, publishedAt, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listed, listedRecord, normal } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const cleared = makeNeutralRecord(2, ['示例乙环境科技有限公司']);

/** What each online reader shows of the listed agency. */
async function readAll({ get, getJson }: TestPublic) {
  const { code } = listed;
  const agency = await getJson<AgencyAnswer>(`/v1/agencies/${code}`);
  const standings = await getJson<StandingsAnswer>(`/v1/standings?codes=${code}`);
  const list = await getJson<BlacklistAnswer>('/v1/blacklist.json');
  return {
    agency: agency.mark.key,
    facts: JSON.stringify(agency.record).includes('出具虚假监测报告'),
    standing: standings.standings[0]?.mark.key,
    list: list.agencies.map((agency) => agency.code),
    csv: (await (await get('/v1/blacklist.csv')).text()).includes(code),
    badge: (await (await get(`/v1/agencies/${code}/badge.svg`)).text()).includes('黑名单'),
    page: (await (await get(`/agencies/${code}`)).text()).includes('出具虚假监测报告'),
    search: (await (await get('/v1/agencies?name=示例乙')).text()).includes('blacklisted'),
  };
}

const shown = {
  agency: 'blacklisted',
  facts: true,
  standing: 'blacklisted',
  list: [listed.code],
  csv: true,
  badge: true,
  page: true,
  search: true,
};
const gone = {
  agency: 'not-yet-graded',
  facts: false,
  standing: 'not-yet-graded',
  list: [],
  csv: false,
  badge: false,
  page: false,
  search: false,
};

test('Art. 37: a removed listing is gone from every reader 15 seconds after its publication', async () => {
  const site = await openPublic([normal, listed]);
  expect(await readAll(site)).toEqual(shown);

  await site.publish([normal, cleared]);
  site.passSeconds(15);

  expect(await readAll(site)).toEqual(gone);
});

test('a listing ends on the second, without a publication', async () => {
  const until = addSeconds(publishedAt, 3600);
  const ending = listedRecord(2, '示例乙环境科技有限公司', until);
  const site = await openPublic([normal, ending]);

  site.setTime(addSeconds(until, -0.001));
  const before = await readAll(site);
  site.setTime(until);
  const after = await readAll(site);

  expect(before).toEqual(shown);
  expect(after).toEqual(gone);
});

test('no answer is cached past the next change of its record', async () => {
  const until = addSeconds(publishedAt, 3600);
  const { get, setTime } = await openPublic([listedRecord(2, '示例乙环境科技有限公司', until)]);
  const cacheControl = async (path: string) => (await get(path)).headers.get('Cache-Control');
  const paths = [
    `/v1/agencies/${listed.code}`,
    `/v1/agencies/${listed.code}/badge.svg`,
    `/v1/standings?codes=${listed.code}`,
    '/v1/agencies?name=示例',
    '/v1/blacklist.json',
    '/v1/blacklist.csv',
    `/agencies/${listed.code}`,
    '/?q=示例',
  ];

  const early = await Promise.all(paths.map(cacheControl));
  setTime(addSeconds(until, -7.5));
  const late = await Promise.all(paths.map(cacheControl));

  expect(early).toEqual(paths.map(() => 'public, max-age=15, must-revalidate'));
  expect(late).toEqual(paths.map(() => 'public, max-age=7, must-revalidate'));
});

test('once the head has expired every answer says stale, and no cache may keep it', async () => {
  const { get, setTime } = await openPublic([normal, listed]);
  await get('/v1/status');

  setTime(addSeconds(publishedAt, 86_400));
  const agency = await get(`/v1/agencies/${listed.code}`);
  const badge = await get(`/v1/agencies/${listed.code}/badge.svg`);
  const others = await Promise.all(
    ['/v1/standings?codes=1', '/v1/blacklist.json', '/v1/status', '/v1/agencies?name=示例'].map(
      (path) => get(path),
    ),
  );

  expect(agency.status).toBe(503);
  expect(agency.headers.get('Cache-Control')).toBe('no-store');
  expect(await agency.json()).toMatchObject({
    type: 'urn:lucheng:problem:register-stale',
    lastKnownOn: publishedAt,
  });
  expect(badge.status).toBe(503);
  expect(await badge.text()).toContain('数据过期');
  expect(others.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
});

test('the head is fetched again after 15 seconds and not before', async () => {
  const { getJson, publish, passSeconds } = await openPublic([normal]);
  const sequence = async () => (await getJson<{ sequence: number }>('/v1/status')).sequence;
  await sequence();
  await publish([normal, listed]);

  passSeconds(14);
  const before = await sequence();
  passSeconds(1);
  const after = await sequence();

  expect([before, after]).toEqual([1, 2]);
});
