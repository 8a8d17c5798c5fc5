import { beforeAll, expect, test } from 'vitest';
import { open } from '../../../../fixtures/desk/browse.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

let officer: Guest;
const { basis } = registration(codeOf(1));

const opened = (agency: string, engagement: string, area: string) => ({
  subject: { kind: 'agency', code: agency },
  basis,
  kind: 'engagement-opened',
  body: {
    engagement,
    client: codeOf(90),
    services: ['environmental-monitoring'],
    area,
    acknowledgedOn: '2026-10-01',
    qualitySystem: 'Q-1',
    openedOn: '2026-10-02',
  },
});
const closed = (agency: string, engagement: string) => ({
  subject: { kind: 'agency', code: agency },
  basis,
  kind: 'engagement-closed',
  body: { engagement, completedOn: '2026-11-01' },
});

beforeAll(async () => {
  await setClock('2026-10-20T01:00:00.000Z');
  const { token } = await makeToken('registrar', 'city-regulator', 100);
  const [first, second] = [codeOf(1), codeOf(2)];
  await record(token, [registration(first), registration(second), opened(first, 'HT-0', '330302')]);
  await setClock('2026-11-02T01:00:00.000Z');
  await record(token, [
    opened(first, 'HT-1', '330302'),
    opened(first, 'HT-2', '330303'),
    opened(second, 'HT-3', '330303'),
  ]);
  await record(token, [closed(first, 'HT-1'), closed(second, 'HT-3')]);
  const { token: client } = await makeToken('client-1', 'client', 100, {
    kind: 'client',
    code: codeOf(90),
  });
  await record(client, {
    subject: { kind: 'agency', code: first },
    basis: { ...basis, authority: '示例委托单位' },
    kind: 'evaluation',
    body: { engagement: 'HT-1', party: 'client', quality: 80 },
  });
  officer = await enrolled('office', await invited({ role: 'county-regulator' }));
});

const page = async (query = '') => (await open(`/engagements${query}`, officer.secret)).text();
const rows = (html: string) => [...html.matchAll(/>(HT-\d)</g)].map(([, number]) => number);

test('Arts. 22, 32: the engagements of all agencies stand there by the month in which they were recorded, with counts', async () => {
  const html = await page();

  expect(rows(html)).toEqual(['HT-3', 'HT-2', 'HT-1']);
  expect(html).toMatch(/全部 3<.*进行中 1<.*已办结 2<.*已办结未评价 1<.*委托人已评价 1</s);
  expect(rows(await page('?month=2026-10'))).toEqual(['HT-0']);
  expect(await page('?month=2026-09')).toContain('本月没有符合条件的服务项目');
});

test.each([
  ['?state=done', ['HT-3', 'HT-1']],
  ['?state=evaluated', ['HT-1']],
  ['?state=not-evaluated', ['HT-3']],
  ['?area=330303', ['HT-3', 'HT-2']],
  ['?state=open&area=330303', ['HT-2']],
  ['?state=<b>&area=1&month=2026-13', ['HT-3', 'HT-2', 'HT-1']],
])('%s shows those alone', async (query, numbers) => {
  expect(rows(await page(query))).toEqual(numbers);
});

test('an operator who records nothing of the trade reads it too, and an agency’s own people have no such page', async () => {
  const auditor = await enrolled('office', await invited({ role: 'auditor' }));

  expect((await open('/engagements', auditor.secret)).status).toBe(200);
});
