import { expect, test } from 'vitest';
import { builtWidget } from '../../../fixtures/public/built-widget.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  annulledEntry,
  corrected,
  listed,
  normal,
} from '../../../fixtures/public/published-records.ts';

const foreign = [
  'from=singlemessage&isappinstalled=0',
  'from=timeline',
  'v=1',
  '_=1732870000000',
  't=1&t=2',
  'utm_source=x&utm_medium=y&fbclid=z',
  'spm=a1.b2&scene=1&srcid=0929',
];

const addresses = [
  '/',
  '/?q=示例',
  `/agencies/${listed.code}`,
  `/agencies/${corrected.code}/corrections/${annulledEntry}`,
  '/blacklist',
  '/catalogue',
  '/statistics',
  '/draws',
  `/v1/agencies/${listed.code}`,
  `/v1/agencies/${listed.code}/badge.svg`,
  `/v1/agencies/${listed.code}/badge.svg?lang=en`,
  `/v1/agencies/${listed.code}/receipt`,
  `/v1/agencies/${listed.code}/explanation`,
  `/v1/standings?codes=${listed.code},${normal.code}`,
  '/v1/agencies?name=示例',
  '/v1/blacklist.json',
  '/v1/blacklist.csv',
  '/v1/persons.json',
  '/v1/statistics.json',
  '/v1/catalogue.json',
  '/v1/status',
  '/register/head.json',
  '/openapi.json',
  '/widget/lucheng-badge.js',
];

test.each(addresses)('%s says the same whatever apps and caches add', async (address) => {
  const widget = builtWidget();
  const { get } = await openPublic([normal, listed, corrected], { SCRIPTS: widget });
  const plain = await get(address);
  const text = await plain.text();
  expect(plain.status).toBe(200);

  for (const parameters of foreign) {
    const answer = await get(`${address}${address.includes('?') ? '&' : '?'}${parameters}`);

    expect([answer.status, answer.headers.get('ETag')]).toEqual([200, plain.headers.get('ETag')]);
    expect(await answer.text()).toBe(text);
  }
});

test.each([
  `/agencies/${listed.code}/`,
  '/blacklist/',
  '/catalogue/',
  '/statistics/',
  `/agencies/${corrected.code}/corrections/${annulledEntry}/`,
])('%s is the page without the slash at its end', async (path) => {
  const { get } = await openPublic([normal, listed, corrected]);

  const answer = await get(path);
  const plain = await get(path.slice(0, -1));

  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(await plain.text());
});
