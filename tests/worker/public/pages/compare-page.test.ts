import { expect, test } from 'vitest';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

async function shown(query: string) {
  const { get } = await openPublic([normal, listed]);
  const response = await get(`/compare?${query}`);
  return { status: response.status, html: await response.text() };
}

test('agencies stand side by side in the order in which they were asked for, each with its own record', async () => {
  const { html } = await shown(`code=${normal.code}&code=${listed.code}`);

  const columns = [...html.matchAll(/<th scope="col"><a href="\/agencies\/(\w+)"/g)];
  expect(columns.map(([, code]) => code)).toEqual([normal.code, listed.code]);
  expect(html).toContain('黑名单');
  expect(html).toContain('示环信〔2026〕3号');
});

test('a code that the register does not know, and one that is none, are said to be so', async () => {
  const { status, html } = await shown(`code=${unknownCode}&code=123&code=`);

  expect(status).toBe(200);
  expect(html).toContain('未登记');
  expect(html).toContain('应为 18 位');
  expect(html).not.toContain('>无<');
});

test('one that is asked for twice stands there once', async () => {
  const { html } = await shown(`code=${normal.code}&code=${normal.code}`);

  expect(html.match(/<th scope="col">/g)).toHaveLength(1);
});

test('more than three are refused, and the reader is told how many may be', async () => {
  const { status, html } = await shown('code=1&code=2&code=3&code=4');

  expect(status).toBe(400);
  expect(html).toContain('code 的值不符合要求：至多 3');
});

test('the other language compares the same', async () => {
  const { html } = await shown(`code=${normal.code}&code=${listed.code}`);

  expect(html).toContain(`href="/compare?code=${normal.code}&amp;code=${listed.code}&amp;lang=en"`);
});
