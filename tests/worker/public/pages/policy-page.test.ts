import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { actWords } from '../../../../worker/public/pages/policy/act-words.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

async function textOf(query: string): Promise<string> {
  const { get } = await openPublic([normal]);
  const html = await (await get(`/policy?${query}`)).text();
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a grade is worked out step by step, each number with its source and the day since when it is in force', async () => {
  const text = await textOf(
    'engagements=3&clients=3&client-quality=90&client-timeliness=80&client-fees=70&regulators=1&regulator-quality=60&act=12-3-technical-error&act=12-10-ordered-to-correct',
  );

  for (const step of [
    '5 + 2 = 7',
    '100 − 5 × 7 = 65',
    '(90 × 50 + 80 × 30 + 70 × 20) ÷ 100',
    '(60 × 50) ÷ 50',
    '83 × 62.5% + 60 × 37.5% = 74.38',
    '65 × 60% + 74.38 × 40% = 68.75',
    '信用 B 68.75',
  ])
    expect(text).toContain(step);
  expect(text).toContain('生态环境部令第9号，重点监督检查名单 · 自 2019年2月25日 起施行');
});

test('points that lead to rectification begin anew, and the page says so', async () => {
  const text = await textOf('engagements=3&act=12-3-false-report&lang=en');

  expect(text).toContain('Rectification begins a new cycle');
  expect(text).toMatch(/Compliance 100 100 − 5 × 0 = 100/);
  expect(text).toContain('in force since 15 August 2026');
});

test('an older version of the rules can be tried, by its own sources', async () => {
  const text = await textOf('version=1&act=12-3-false-report');

  expect(text).toContain('按 2026年8月14日 施行的规则计算');
  expect(text).not.toContain('生态环境法典》第一千零九十一条');
});

test('the address keeps what was supposed for the other language, each act once', async () => {
  const { get } = await openPublic([normal]);

  const html = await (await get('/policy?act=12-10-warning&act=12-10-warning&clients=2')).text();

  expect(html).toContain('href="/policy?act=12-10-warning&amp;clients=2&amp;lang=en"');
});

describe('what nobody can suppose is refused by a page that names it', () => {
  test.each([
    ['act=12-11-nothing', '没有行为 12-11-nothing'],
    ['act=__proto__', '没有行为 __proto__'],
    ['act=<script>alert(1)</script>', '没有行为 &lt;script>alert(1)'],
    [Array(41).fill('act=12-10-warning').join('&'), 'act 的值不符合要求：至多 40'],
    ['clients=100', 'clients 的值不符合要求：至多 99'],
    ['clients=-1', 'clients 的值不符合要求：至少 0'],
    ['client-fees=100.5', 'client-fees 的值不符合要求'],
    ['engagements=1e99', 'engagements 的值不符合要求'],
    ['clients=1&clients=2', '查询参数 clients 重复'],
    ['version=9', '规则没有第 9 版'],
    ['client-qualit=90', '应为 client-quality'],
  ])('%s', async (query, words) => {
    const { get } = await openPublic([normal]);

    const response = await get(`/policy?${query}`);

    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });
});

test('every act of every version has words in both languages', () => {
  const acts = wenzhou.policies.flatMap((policy) => Object.keys(policy.acts));

  expect(acts.filter((act) => !Object.hasOwn(actWords, act))).toEqual([]);
});

test('as much as can be supposed makes a page of at most 40 kB', async () => {
  const { get } = await openPublic([normal]);
  const acts = Object.keys(wenzhou.policies[0]?.acts ?? {}).map((act) => `act=${act}`);
  const ratings = ['client', 'regulator', 'expert', 'association'].flatMap((party) => [
    `${party}s=99`,
    ...['quality', 'timeliness', 'fees'].map((criterion) => `${party}-${criterion}=99.5`),
  ]);

  const response = await get(`/policy?${[...acts, ...ratings, 'engagements=99'].join('&')}`);
  const packed = response.body?.pipeThrough(new CompressionStream('gzip'));

  expect((await new Response(packed).arrayBuffer()).byteLength).toBeLessThan(40_000);
});
