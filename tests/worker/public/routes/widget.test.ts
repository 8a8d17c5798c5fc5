import { expect, test } from 'vitest';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

test('a widget file with a hash in its name is kept, the entry script is asked for again', async () => {
  const widget = { fetch: async () => new Response('export {};') } as unknown as Fetcher;
  const { get } = await openPublic([normal], { SCRIPTS: widget });

  const entry = await get('/widget/lucheng-badge.js');
  const hashed = await get('/widget/details-0123456789ab.js');

  expect(entry.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(entry.headers.get('Cache-Control')).toBe('public, max-age=300');
  expect(entry.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(hashed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});
