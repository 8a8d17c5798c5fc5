import { expect, test } from 'vitest';
import { exampleOrigin } from '../../../../shared/contract/example.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

const open = () => openPublic([normal, listed], { PUBLIC_ORIGIN: exampleOrigin });

type Suggested = { readonly result: readonly { readonly id: string }[] };

test.each([
  ['entity?prefix=示例乙', [listed.code]],
  [`entity?prefix=${normal.code}`, [normal.code]],
  ['entity?prefix=示', []],
  ['entity?prefix=', []],
  ['property?prefix=LEVEL', ['level', 'last-day', 'ends-at']],
  ['type?prefix=机构', ['agency']],
  ['type?prefix=x', []],
])('suggest/%s', async (path, ids) => {
  const { result } = await (await open()).getJson<Suggested>(`/v1/reconcile/suggest/${path}`);

  expect(result.map(({ id }) => id)).toEqual(ids);
});

test('what is suggested for a name is kept by nobody', async () => {
  const { headers } = await (await open()).get('/v1/reconcile/suggest/entity?prefix=示例');

  expect(headers.get('Cache-Control')).toBe('no-store');
});

test('another type than ours has no properties', async () => {
  const answer = await (await open()).getJson('/v1/reconcile/properties?type=person&limit=3');

  expect(answer).toEqual({ type: 'person', limit: 3, properties: [] });
});

test('a preview may stand in any frame and runs nothing there; it says level, term and as of when', async () => {
  const site = await open();

  const response = await site.get(`/v1/reconcile/preview?id=${listed.code}`);
  const html = await response.text();

  expect(response.headers.get('Content-Security-Policy')).toMatch(
    /default-src 'none'.*frame-ancestors \*/,
  );
  expect(html).toMatch(/黑名单.*至 2027年11月22日.*数据截至/s);
  expect(html).not.toMatch(/<script| style=| on\w+=/);
});

test.each([
  [unknownCode, 404, '未登记不等于信用良好'],
  ['123', 400, '统一社会信用代码有误'],
])('a preview of %s says in the frame what is the matter', async (id, status, word) => {
  const response = await (await open()).get(`/v1/reconcile/preview?id=${id}`);

  expect([response.status, response.headers.get('Cache-Control')]).toEqual([status, 'no-store']);
  expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
  expect(await response.text()).toContain(word);
});
