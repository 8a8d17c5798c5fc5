import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { DrawAnswer, DrawsAnswer } from '../../../../shared/contract/draws-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { opened, retracted, sealed } from '../../../fixtures/public/published-draws.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

async function openWithDraws() {
  const site = await openPublic();
  await site.publish([normal], [], [], [], [opened, retracted, sealed]);
  return site;
}

test('Arts. 23, 28: the draws of a month are public, the newest first', async () => {
  const { getJson } = await openWithDraws();

  const newest = await getJson<DrawsAnswer>('/v1/draws.json');

  expect(newest).toMatchObject({
    months: [{ month: '2026-11', draws: 3 }],
    month: '2026-11',
    draws: [sealed, retracted, opened],
  });
  expect(await getJson('/v1/draws.json?month=2026-10')).toMatchObject({
    month: '2026-10',
    draws: [],
  });
});

test('Arts. 23, 28: one draw is found by the number of its commitment', async () => {
  const { getJson } = await openWithDraws();

  expect((await getJson<DrawAnswer>('/v1/draws/330300-12')).draw).toEqual(opened);
});

test.each(['330300-13', '330300-1', '330300-x', 'x', '330300-99999999999999999999'])(
  'of a draw that there is not (%s) both addresses say so',
  async (entry) => {
    const { get } = await openWithDraws();

    expect((await get(`/v1/draws/${entry}`)).status).toBe(404);
    expect((await get(`/draws/${entry}`)).status).toBe(404);
  },
);

test.each(['2026-13', '11', 'x'])(
  'a month that is none (%s) is refused by its field',
  async (month) => {
    const { get } = await openWithDraws();

    const answer = await get(`/v1/draws.json?month=${month}`);

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('query.month');
  },
);

test.each([
  ['', '31 名中抽 3 名', '第 7、30、2 号', '活动结束次日公示', '作废'],
  ['?lang=en', '3 of 31', '7, 30, 2', 'told from the day after', 'void'],
])('the page of draws says of each how it stands: /draws%s', async (query, ...said) => {
  const { get } = await openWithDraws();

  const html = await (await get(`/draws${query}`)).text();

  for (const words of said) expect(html).toContain(words);
});

test.each([
  ['', '怎样复核', '候补'],
  ['?lang=en', 'How to recheck it', 'In reserve'],
])(
  'the page of a draw says how anybody rechecks it: /draws/330300-12%s',
  async (query, ...said) => {
    const { get } = await openWithDraws();

    const html = await (await get(`/draws/330300-12${query}`)).text();

    for (const words of [...said, 'draw check', opened.seal, '/v1/draws/330300-12']) {
      expect(html).toContain(words);
    }
  },
);

test('the page of a draw that is only sealed tells no more than its seal', async () => {
  const { get } = await openWithDraws();

  const html = await (await get('/draws/330300-31')).text();

  expect(html).toContain(sealed.seal);
  expect(html).not.toContain('专家类别');
});

test('without any draw the page says so', async () => {
  const { get } = await openPublic([normal]);

  expect(await (await get('/draws')).text()).toContain('公示库中还没有专家抽取');
});

test('where the draws can’t be read nothing is told as if there were none', async () => {
  const { get } = await openWithDraws();
  const head = await (await env.REGISTER.get('head.json'))?.json<{ head: { beside: string } }>();
  await env.REGISTER.delete(`files/${head?.head.beside}`);

  for (const path of ['/draws', '/draws/330300-12', '/v1/draws.json', '/v1/draws/330300-12']) {
    expect((await get(path)).status).toBe(503);
  }
});
