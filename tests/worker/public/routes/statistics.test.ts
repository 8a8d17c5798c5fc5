import { expect, test } from 'vitest';
import type { StatisticsAnswer } from '../../../../shared/contract/statistics-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, listedUntil, normal } from '../../../fixtures/public/published-records.ts';

const monitored = { ...normal, services: ['environmental-monitoring' as const] };

test('Art. 20: the register in numbers, by service, is public', async () => {
  const { getJson } = await openPublic([monitored, listed]);

  const answer = await getJson<StatisticsAnswer>('/v1/statistics.json');

  expect(answer).toMatchObject({
    sequence: 1,
    agencies: { total: 2, withdrawn: 0, never: 0 },
    all: { registered: 2, levels: { blacklisted: 1, normal: 1 }, notYetGraded: 2 },
    withoutService: 1,
  });
  expect(answer.services.find(({ registered }) => registered > 0)).toMatchObject({
    service: 'environmental-monitoring',
    registered: 1,
    notYetGraded: 1,
  });
});

test('Art. 20: the numbers change with the second in which a listing ends, and with a publication', async () => {
  const { getJson, setTime, publish, passSeconds } = await openPublic([monitored, listed]);
  const blacklisted = async () =>
    (await getJson<StatisticsAnswer>('/v1/statistics.json')).all.levels.blacklisted;
  setTime('2027-11-22T15:59:00.000Z');
  await publish([monitored, listed]);
  expect(await getJson('/v1/statistics.json')).toMatchObject({ validUntil: listedUntil });
  expect(await blacklisted()).toBe(1);

  setTime(listedUntil);
  expect(await blacklisted()).toBe(0);

  await publish([monitored]);
  passSeconds(15);
  expect(await getJson('/v1/statistics.json')).toMatchObject({ agencies: { total: 1 } });
});

test.each([
  ['', '分类统计', '生态环境监测'],
  ['?lang=en', 'Statistics', 'No adverse level'],
])('the register in numbers is a page, too: /statistics%s', async (query, title, words) => {
  const { get } = await openPublic([monitored, listed]);

  const html = await (await get(`/statistics${query}`)).text();

  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).toContain(words);
});

test('without a register the statistics are refused', async () => {
  const { get } = await openPublic(undefined);

  expect((await get('/v1/statistics.json')).status).toBe(503);
  expect((await get('/statistics')).status).toBe(503);
});
