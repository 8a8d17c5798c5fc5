import { expect, test } from 'vitest';
import { routes } from '../../../../worker/public/routes.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  annulledEntry,
  corrected,
  listed,
  normal,
} from '../../../fixtures/public/published-records.ts';

const site = { PUBLIC_ORIGIN: 'https://credit.example' };
const tagOf = (answer: Response) => answer.headers.get('X-Robots-Tag') ?? '';

test('no answer that may name an agency or a person is noted by a search engine, and the front page isn’t quoted', async () => {
  const { get } = await openPublic([normal, listed, corrected], site);
  const addresses = routes.map(({ operation: { path } }) =>
    path.replace('{code}', listed.code).replace('{entry}', annulledEntry),
  );

  const told = await Promise.all(
    addresses.map(async (address) => {
      const answer = await get(address);
      const text = await answer.text();
      return { address, tag: tagOf(answer), isNaming: text.includes(listed.names[0]?.name ?? '') };
    }),
  );

  // What robots.txt closes isn't fetched at all.
  const noted = told.filter(
    ({ address, tag }) => !tag.includes('noindex') && !/^\/(v1|register)\//.test(address),
  );
  expect(noted.length).toBeGreaterThan(5);
  expect(noted.filter(({ isNaming }) => isNaming).map(({ address }) => address)).toEqual(['/']);
  expect(tagOf(await get('/'))).toBe('noarchive, nosnippet');
});

test('what a query asks for is noted nowhere, and of a demo nothing is', async () => {
  const { get } = await openPublic([listed], site);
  const demo = await openPublic([listed], { ...site, DEMO: 'yes' });

  expect(tagOf(await get('/?q=示例'))).toContain('noindex');
  expect(tagOf(await get(`/embed?code=${listed.code}`))).toContain('noindex');
  expect(tagOf(await get('/about?lang=en'))).toBe('noarchive');
  expect(tagOf(await demo.get('/about'))).toContain('noindex');
  expect((await demo.get('/sitemap.xml')).status).toBe(404);
  expect(await (await demo.get('/robots.txt')).text()).not.toContain('Sitemap');
});

test('the sitemap leads to pages that answer and may be noted, each in both languages', async () => {
  const { get } = await openPublic([listed], site);

  const map = await (await get('/sitemap.xml')).text();
  const robots = await (await get('/robots.txt')).text();
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

  expect(robots).toContain('Sitemap: https://credit.example/sitemap.xml');
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const answer = await get(address.replace('https://credit.example', ''));
    expect([address, answer.status]).toEqual([address, 200]);
    expect(tagOf(answer)).not.toContain('noindex');
    const text = await answer.text();
    expect(text).toContain(`<link rel="canonical" href="${address}"`);
  }
});

test('without a configured origin there is no sitemap, and no request’s Host makes one', async () => {
  const { get } = await openPublic([listed]);

  const answer = await get('https://evil.example/sitemap.xml');
  const robots = await get('https://evil.example/robots.txt');

  expect(answer.status).toBe(404);
  expect(await robots.text()).not.toContain('Sitemap');
});
