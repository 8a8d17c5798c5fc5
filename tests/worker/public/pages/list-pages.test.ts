import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { builtWidget, widgetId } from '../../../fixtures/public/built-widget.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, listedUntil, normal } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const [reason] = listed.reasons;
if (reason === undefined) throw new Error('nobody is listed');
const banned: PublicRecord = {
  ...makeNeutralRecord(20, ['示例丙环境工程有限公司']),
  reasons: [
    {
      ...reason,
      entries: ['330300-20'],
      level: 'banned',
      scope: {
        field: 'environmental-services',
        services: ['environmental-monitoring'],
        areas: ['330302'],
      },
    },
  ],
  timeline: [
    {
      from: reason.from,
      until: listedUntil,
      level: 'banned',
      reasons: [0],
      grade: { kind: 'not-yet-graded', because: 'first-year' },
    },
    {
      from: listedUntil,
      level: 'normal',
      reasons: [],
      grade: { kind: 'not-yet-graded', because: 'first-year' },
    },
  ],
};
const never: PublicRecord = { ...listed, registration: { kind: 'never' } };

const textOf = async (response: Response) => (await response.text()).replace(/<[^>]*>/g, ' ');

test('the front page counts what its lists have', async () => {
  const { get } = await openPublic([normal, never, banned]);

  const start = await textOf(await get('/'));

  expect(start).toMatch(/2 家\s+已登记机构/);
  expect(start).toMatch(/1 家\s+黑名单/);
  expect(start).toMatch(/1 家\s+市场禁入/);
  expect(start).toMatch(/0 家\s+限期整改/);
  expect(await textOf(await get('/blacklist'))).toContain('1 家');
  expect(await textOf(await get('/agencies?level=banned'))).toContain(banned.code);
});

test('Art. 36: the bans in force, each with field, services, areas, term and decision', async () => {
  const site = await openPublic([normal, listed, banned]);

  const page = await textOf(await site.get('/bans'));
  site.setTime(listedUntil);
  await site.publish([normal, listed, banned]);
  const later = await textOf(await site.get('/bans'));

  for (const words of [
    '生态环境监测',
    '鹿城区',
    '2027年11月22日',
    '示环信〔2026〕3号',
    '330300-20',
  ])
    expect(page).toContain(words);
  expect(page).not.toContain(listed.code);
  expect(later).toContain('没有现行的市场禁入决定');
});

test('Art. 8: only who is registered is in the list of the registered', async () => {
  const { get } = await openPublic([normal, never]);

  const page = await textOf(await get('/agencies'));

  expect(page).toContain(normal.code);
  expect(page).not.toContain(never.code);
});

test('a list is turned over page by page, every agency once', async () => {
  const many = Array.from({ length: 120 }, (_, n) =>
    makeNeutralRecord(n + 100, [`示例${n}号公司`]),
  );
  const { get } = await openPublic(many);
  const codes: string[] = [];
  for (const page of [1, 2, 3]) {
    const html = await (await get(`/agencies?page=${page}`)).text();
    codes.push(...[...html.matchAll(/href="\/agencies\/(\w{18})"/g)].map(([, code]) => code ?? ''));
  }

  expect(codes).toHaveLength(120);
  expect(new Set(codes)).toEqual(new Set(many.map(({ code }) => code)));
  expect(await (await get('/agencies?page=3')).text()).not.toContain('rel="next"');
});

test.each(['page=0', 'page=201', 'level=normal', 'grade=E', 'service=none'])(
  'an unknown condition is refused by its name: %s',
  async (query) => {
    const { get } = await openPublic([normal]);

    const response = await get(`/agencies?${query}`);

    expect(response.status).toBe(400);
    expect(await response.text()).toContain(query.split('=')[0]);
  },
);

test('the rules page names a limit with its source, and opens without a register', async () => {
  const open = await openPublic([normal]);
  const closed = await openPublic(undefined);

  expect(await textOf(await open.get('/about'))).toMatch(
    /答复异议\s+5 个工作日\s+《浙江省公共信用信息管理条例》第三十一条/,
  );
  const page = await closed.get('/about');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('不知道适用哪个城市的规则');
});

test('a demo says on every page that it is one, and no other site does', async () => {
  const demo = await openPublic([listed], { DEMO: 'yes' });
  const real = await openPublic([listed]);

  for (const path of [
    '/',
    '/?q=示例',
    `/agencies/${listed.code}`,
    '/blacklist',
    '/about',
    '/nothing',
  ]) {
    const asked = { headers: { Accept: 'text/html' } };
    expect(await (await demo.get(path, asked)).text()).toContain('均为虚构');
    expect(await (await real.get(path, asked)).text()).not.toContain('均为虚构');
  }
});

test('a page says its one address and that in the other language, whatever was added to it', async () => {
  const { get } = await openPublic([listed], { PUBLIC_ORIGIN: 'https://credit.example.cn' });

  const html = await (await get('/agencies?level=blacklisted&from=chat&lang=en')).text();

  expect(html).toContain(
    '<link rel="canonical" href="https://credit.example.cn/agencies?level=blacklisted&amp;lang=en"/>',
  );
  expect(html).toContain(
    '<link rel="alternate" hreflang="zh-CN" href="https://credit.example.cn/agencies?level=blacklisted"/>',
  );
});

test('the lines for a badge name its code once it is one, in any spelling, and keep what was typed where it is none', async () => {
  const { get } = await openPublic([listed], {
    PUBLIC_ORIGIN: 'https://credit.example.cn',
    SCRIPTS: builtWidget(),
  });
  const lines = async (code: string) =>
    (await get(`/embed?code=${encodeURIComponent(code)}&size=20`)).text();

  const page = await lines(` ${listed.code.slice(0, 4)} ${listed.code.slice(4)} `);

  expect(page).toContain(`&lt;lucheng-badge code=&quot;${listed.code}&quot; size=&quot;20&quot;>`);
  expect(page).toContain(
    `src=&quot;https://credit.example.cn/widget/${widgetId}/badge.js&quot; integrity=`,
  );
  expect(await lines('"><script>')).toContain('value="&quot;>&lt;script>"');
  expect(await lines('"><script>')).not.toMatch(/<script>|lucheng-badge code/);
  expect(await lines('123')).toContain('应为 18 位');
});

test('the pages of registered agencies say the way on and back in their headers, too', async () => {
  const many = Array.from({ length: 51 }, (_, n) => makeNeutralRecord(n, [`示例${n}号公司`]));
  const { get } = await openPublic(many);

  const first = await get('/agencies?lang=en');
  const second = await get('/agencies?page=2');

  expect(first.headers.get('Link')).toBe('</agencies?lang=en&page=2>; rel="next"');
  expect(second.headers.get('Link')).toBe('</agencies>; rel="first", </agencies>; rel="prev"');
});
