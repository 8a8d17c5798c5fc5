import { expect, test } from 'vitest';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed } from '../../../fixtures/public/published-records.ts';

type Headers = Readonly<Record<string, string>>;

async function ask(path: string, headers: Headers) {
  const { get } = await openPublic([listed]);
  return get(path, { headers: { Accept: 'text/html', ...headers } });
}

test.each([
  ['en-US,en;q=0.9'],
  ['en'],
  ['fr, en;q=0.8, zh;q=0.5'],
  ['zh;q=0, en;q=0.1'],
  ['EN_us'],
])(
  'a reader from elsewhere with %s is sent on to the page in English, and nobody keeps that',
  async (accepted) => {
    const answer = await ask('/blacklist?order=code', { 'Accept-Language': accepted });

    expect([answer.status, answer.headers.get('Location')]).toEqual([
      307,
      '/blacklist?order=code&lang=en',
    ]);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Vary')).toBe('Accept-Language, Sec-Fetch-Site');
  },
);

test.each([
  ['no word of theirs', {}],
  ['Chinese first', { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8' }],
  ['as gladly Chinese', { 'Accept-Language': 'zh,en' }],
  ['any language', { 'Accept-Language': '*' }],
  ['neither', { 'Accept-Language': 'fr' }],
  ['a weight that is none', { 'Accept-Language': 'en;q=9, zh;q=0.1' }],
  ['a word without an end', { 'Accept-Language': `en${',en'.repeat(1000)}` }],
  ['a link of our own', { 'Accept-Language': 'en', 'Sec-Fetch-Site': 'same-origin' }],
])('a reader with %s reads the page in Chinese', async (_, headers: Headers) => {
  const answer = await ask('/blacklist', headers);

  expect([answer.status, answer.headers.get('Content-Language')]).toEqual([200, 'zh-CN']);
  expect(answer.headers.get('Vary')).toBe('Accept-Language, Sec-Fetch-Site');
});

test.each([
  ['zh', 'en', 'zh-CN'],
  ['en', 'zh-CN', 'en'],
])(
  'an address that says lang=%s wins over a browser that asks for %s',
  async (lang, accepted, told) => {
    const answer = await ask(`/blacklist?lang=${lang}`, { 'Accept-Language': accepted });

    expect([answer.status, answer.headers.get('Content-Language')]).toEqual([200, told]);
    expect(answer.headers.get('Vary')).toBeNull();
  },
);

test('the way from a page in English to Chinese says so in its address, which a bookmark keeps', async () => {
  const html = await (await ask('/blacklist?lang=en', {})).text();

  expect(html).toMatch(/class="lang" href="\/blacklist\?lang=zh"/);
});

test('what was typed in GBK arrives as it was typed', async () => {
  const answer = await ask('/?q=%CA%BE%C0%FD', { 'Accept-Language': 'en' });

  expect(answer.headers.get('Location')).toBe('/?q=%CA%BE%C0%FD&lang=en');
});

test('a page that is not there says so in the reader’s language', async () => {
  const answer = await ask('/no-such-page', { 'Accept-Language': 'en' });

  expect(answer.status).toBe(404);
  expect(answer.headers.get('Vary')).toBe('Accept, Accept-Language, Sec-Fetch-Site');
  expect(await answer.text()).toContain('No such address');
});

test.each([
  `/v1/agencies/${listed.code}`,
  `/v1/agencies/${listed.code}/badge.svg`,
  '/v1/blacklist.csv',
])('%s is the same for everybody, whatever their browser asks for', async (path) => {
  const answer = await ask(path, { 'Accept-Language': 'en' });

  expect(answer.status).toBe(200);
  expect(answer.headers.get('Vary')).toBeNull();
  expect(await answer.text()).toBe(await (await ask(path, {})).text());
});
