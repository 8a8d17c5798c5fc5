import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { MonthsAnswer } from '../../../../shared/contract/months-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';
import { monthCounts } from '../../../fixtures/records/month-counts.ts';

const levels = { blacklisted: 4, banned: null, rectifying: null, supervised: 7 };
const months = [
  monthCounts('2026-09', { registered: 211 }),
  monthCounts('2026-10', { registered: 212, levels }),
];

async function openWithMonths() {
  const opened = await openPublic();
  await opened.publish([normal], [], [], months);
  return opened;
}

test('Art. 20: how the register stood at the end of each month is public, as JSON', async () => {
  const { getJson } = await openWithMonths();

  const answer = await getJson<MonthsAnswer>('/v1/months.json');

  expect(answer).toMatchObject({ sequence: 1, fewerThan: 3, months });
});

test('Art. 20: and as a table, in which what isn’t told is no nought', async () => {
  const { get } = await openWithMonths();

  const lines = (await (await get('/v1/months.csv')).text()).split('\r\n');

  expect(lines[0]).toContain('"月份","已登记机构",');
  expect(lines[2]).toMatch(/^"2026-10","212","4","＜3","＜3","7","＜3",/);
});

test.each([
  ['', '历月月末', '不足 3'],
  ['?lang=en', 'At the end of each month', 'under 3'],
])(
  'Art. 20: the page of statistics draws and tells them: /statistics%s',
  async (query, title, fewer) => {
    const { get } = await openWithMonths();

    const html = await (await get(`/statistics${query}`)).text();

    expect(html).toContain(`<h2>${title}</h2>`);
    expect(html).toContain(fewer);
    expect(html).toMatch(/<td[^>]*>212<\/td>/);
    expect(html.match(/<rect/g)?.length).toBeGreaterThanOrEqual(2 * 9);
  },
);

test('before a month has ended the page says so, and the answer has none', async () => {
  const { get, getJson } = await openPublic([normal]);

  expect(await (await get('/statistics')).text()).toContain('第一个月尚未结束');
  expect(await getJson('/v1/months.json')).toMatchObject({ months: [] });
});

test('where the months can’t be read the page says so and still tells today’s numbers; nothing is told as none', async () => {
  const { get } = await openWithMonths();
  const head = await (await env.REGISTER.get('head.json'))?.json<{ head: { beside: string } }>();
  await env.REGISTER.delete(`files/${head?.head.beside}`);

  const html = await (await get('/statistics')).text();

  expect(html).toContain('暂时读取不到');
  expect(html).toContain('公示库中的机构');
  expect((await get('/v1/months.json')).status).toBe(503);
  expect((await get('/v1/months.csv')).status).toBe(503);
});
