import { expect, test } from 'vitest';
import type { BadgeJson } from '../../../../shared/contract/badge-json-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

const origin = 'https://credit.example.cn';
const open = () => openPublic([normal, listed], { PUBLIC_ORIGIN: origin });
const asked = (url: string, more = '') => `/oembed?url=${encodeURIComponent(url)}${more}`;

test('a badge service that draws for itself is told label, level and colour, and no longer than the level holds', async () => {
  const site = await open();

  const response = await site.get(`/v1/agencies/${listed.code}/badge.json`);

  expect(await response.json<BadgeJson>()).toMatchObject({
    schemaVersion: 1,
    label: '环保信用',
    message: '黑名单',
    color: '#16181d',
    isError: false,
  });
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=15, must-revalidate');
});

test('an agency’s page says where its oEmbed is, and that answers with a badge without a script', async () => {
  const site = await open();
  const page = await (await site.get(`/agencies/${listed.code}`)).text();
  const href = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1] ?? '';

  const embed = await site.getJson<Record<string, unknown>>(
    href.replace(origin, '').replaceAll('&amp;', '&'),
  );

  expect(embed).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: '示例乙环境科技有限公司',
    height: 24,
  });
  expect(embed.html).toBe(
    `<a href="${origin}/agencies/${listed.code}"><img src="${origin}/v1/agencies/${listed.code}/badge.svg" height="24" alt="环保信用徽章"></a>`,
  );
});

test('an embed is no larger than the room that there is', async () => {
  const site = await open();
  const url = `${origin}/agencies/${listed.code}`;

  const embed = await site.getJson<{ width: number; height: number }>(asked(url, '&maxwidth=60'));

  expect(embed.width).toBeLessThanOrEqual(60);
  expect(embed.height).toBeLessThan(24);
});

test.each([
  ['of another site', `https://evil.example/agencies/${listed.code}`, '', 404],
  ['of a machine inside', 'http://169.254.169.254/latest', '', 404],
  ['of another page', `${origin}/blacklist`, '', 404],
  ['that is none', '示例', '', 404],
  ['of an agency that is not known', `${origin}/agencies/${unknownCode}`, '', 404],
  ['with markup for a code', `${origin}/agencies/"><script>`, '', 400],
  ['of an agency, as XML', `${origin}/agencies/${listed.code}`, '&format=xml', 501],
])('an address %s is not embedded', async (_, url, more, status) => {
  const site = await open();

  const response = await site.get(asked(url, more));

  expect(response.status).toBe(status);
  expect(await response.text()).not.toContain('<script>');
});

test.each([
  ['', 'class="a4"', '黑名单', '至 2027年11月22日', '2026年11月24日 10:00'],
  ['?size=a5&lang=en', 'class="a5"', 'Blacklisted', 'through 22 November 2027', '24 November 2026'],
])(
  'the sign for the wall%s says level, end and date, and leads to what holds now',
  async (query, size, ...said) => {
    const site = await open();

    const response = await site.get(`/agencies/${listed.code}/sign${query}`);
    const html = await response.text();

    for (const words of [size, ...said, '示例乙环境科技有限公司', listed.code])
      expect(html).toContain(words);
    expect(html).toContain('<svg class="qr"');
    expect(html).toContain(`${origin}/agencies/${listed.code}`);
    expect(html).not.toMatch(/<script| style=/);
    expect(response.headers.get('Content-Security-Policy')).toMatch(/default-src 'none'/);
  },
);

test('a sign of a site that doesn’t say where it is has no code to scan, and says so', async () => {
  const site = await openPublic([listed]);

  const html = await (await site.get(`/agencies/${listed.code}/sign`)).text();

  expect(html).not.toContain('class="qr"');
  expect(html).toContain('不能印二维码');
});
