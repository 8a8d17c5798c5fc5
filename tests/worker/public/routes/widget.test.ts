import { expect, test } from 'vitest';
import { builtWidget, widgetFiles, widgetId } from '../../../fixtures/public/built-widget.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

const id = widgetId;
const asked: string[] = [];
const bindings = {
  SCRIPTS: builtWidget((path) => asked.push(path)),
  PUBLIC_ORIGIN: 'https://credit.example',
};

test('the badge’s newest script is asked for again, and is told where it is', async () => {
  const { get } = await openPublic([normal], bindings);

  const newest = await get('/widget/lucheng-badge.js');

  expect(newest.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(newest.headers.get('Cache-Control')).toBe('public, max-age=300');
  expect(await newest.text()).toBe("ask('https://credit.example');");
});

test.each(['badge.js', 'details.js'])(
  'a version’s %s is kept by caches, is read by any origin, and goes out byte for byte',
  async (file) => {
    const { get } = await openPublic([normal], bindings);

    const script = await get(`/widget/${id}/${file}`);

    expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(script.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(await script.text()).toBe(widgetFiles[`/widget/${id}/${file}`]);
  },
);

test.each([
  `${id}/version.json`,
  `${id}/other.js`,
  '1.0.0-ffffffffffff/badge.js',
  '..%2Fversion.json/badge.js',
  'x/badge.js',
])('there is no script at /widget/%s', async (path) => {
  const { get } = await openPublic([normal], bindings);
  asked.length = 0;

  const answer = await get(`/widget/${path}`);

  expect(answer.status).toBe(404);
  expect(asked.filter((one) => one.includes('version.json') || one.includes('..'))).toEqual([]);
});

test('the lines that embed a badge pin the version of this deployment by its digest', async () => {
  const { get } = await openPublic([normal], bindings);

  const page = await (await get(`/embed?code=${normal.code}`)).text();

  expect(page.replaceAll('&quot;', '"').replaceAll('&lt;', '<')).toContain(
    `<script async referrerpolicy="no-referrer" src="https://credit.example/widget/${id}/badge.js" integrity="sha256-AAAA" crossorigin></script>`,
  );
});

test('a deployment without a built widget names the newest script', async () => {
  const none = { fetch: async () => new Response('', { status: 404 }) } as unknown as Fetcher;
  const { get } = await openPublic([normal], { ...bindings, SCRIPTS: none });

  const page = await (await get(`/embed?code=${normal.code}`)).text();

  expect(page).toContain('https://credit.example/widget/lucheng-badge.js');
  expect(page).not.toContain('integrity');
});
