import { expect, test } from 'vitest';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

test.each([
  ['', 'zh-CN', '黑名单', 'lang="zh-CN"'],
  ['?lang=en', 'en', 'Blacklisted', 'lang="en"'],
])('the page of an agency%s is in %s', async (query, lang, word) => {
  const { get } = await openPublic([listed]);

  const response = await get(`/agencies/${listed.code}${query}`);
  const html = await response.text();

  expect(response.status).toBe(200);
  expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}">`));
  expect(html).toContain(word);
  expect(html).toContain('出具虚假监测报告');
  expect(html).toContain('示环信〔2026〕3号');
  expect(html).toContain(`/v1/agencies/${listed.code}/receipt`);
  expect(html).toContain(`&lt;lucheng-badge code=&quot;${listed.code}&quot;`);
});

test('a page runs no script, and its only style is the one its policy names', async () => {
  const { get } = await openPublic([listed]);

  const response = await get(`/agencies/${listed.code}`);
  const html = await response.text();
  const css = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));

  expect(response.headers.get('Content-Security-Policy')).toContain(`style-src 'sha256-${hash}'`);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  // What machines read of the page is data, and no script.
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)| style=| on\w+=/);
});

test.each([
  [`/agencies/${unknownCode}`, 404, '未登记'],
  [`/agencies/${unknownCode}?lang=en`, 404, 'Not registered here'],
  ['/agencies/123', 400, '应为 18 位'],
  [`/agencies/${normal.code}?lang=en&asOf=1`, 400, 'takes no time by asOf'],
  [`/?q=${'示'.repeat(101)}`, 400, '查询参数有误'],
])('%s is a page that says what is the matter', async (path, status, words) => {
  const { get } = await openPublic([normal]);

  const response = await get(path);

  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.text()).toContain(words);
});

test.each([
  ['示例', '共 2 家'],
  [listed.code, '共 1 家'],
  [unknownCode, '没有这个代码的记录'],
  ['没有的名称', '没有名称包含'],
  ['示', '请至少输入两个字'],
  ['<script>', '&lt;script>'],
])('the start page finds %s', async (text, words) => {
  const { get } = await openPublic([normal, listed]);

  const html = await (await get(`/?q=${encodeURIComponent(text)}`)).text();

  expect(html).toContain(words);
});

test('the start page opens even without a register', async () => {
  const { get } = await openPublic(undefined);

  const start = await get('/');
  const search = await get('/?q=示例');

  expect(start.status).toBe(200);
  expect(await start.text()).toContain('现在读不到公示库');
  expect(search.status).toBe(503);
});
