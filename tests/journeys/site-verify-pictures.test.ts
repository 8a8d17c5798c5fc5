import type { Page } from 'playwright-core';
import { renderSVG } from 'uqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';

const { oujiang } = demoAgencies;
let site: DemoSite;
let register: string;

beforeAll(async () => {
  site = await openDemoSite();
  register = site.town.publicOrigin;
});
afterAll(() => site?.close());

async function openVerify(): Promise<Page> {
  const page = await site.chromium.context.newPage();
  await page.goto(`${register}${paths.verifyPage}`);
  await page.locator('[data-seal=on]').waitFor();
  return page;
}

/** A picture of what a page shows, as a phone or a screenshot takes it. */
async function pictureOf(html: string, type: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  const page = await site.chromium.context.newPage();
  await page.setViewportSize({ width: 900, height: 900 });
  await page.setContent(html);
  const picture = await page.screenshot({ type, ...(type === 'jpeg' && { quality: 60 }) });
  await page.close();
  return picture;
}

const codeOf = (text: string, style = '') =>
  `<div style="width:300px;margin:200px;${style}">${renderSVG(text, { ecc: 'Q', border: 4 })}</div>`;

async function judged(page: Page, buffer: Buffer, name = 'sign.png'): Promise<string | null> {
  await page.locator('#proof-file').setInputFiles({ name, mimeType: 'image/png', buffer });
  const proof = page.locator('.proof');
  await proof.waitFor();
  return proof.getAttribute('data-outcome');
}

test('a picture of the sign on a wall is read, and the register’s word of today stands under it', async () => {
  const sign = await site.chromium.context.newPage();
  await sign.goto(`${register}${paths.signPage(oujiang.code)}`);
  const picture = await sign.screenshot({ fullPage: true });
  const page = await openVerify();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  expect(await judged(page, picture)).toBe('address');

  const said = await page.locator('.proof').textContent();
  expect(said).toContain(`${register}/agencies/${oujiang.code}`);
  expect(said).toContain('黑名单');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await page.close();
  await sign.close();
});

test.each<[string, string, 'png' | 'jpeg']>([
  ['tilted', 'transform:rotate(11deg)', 'png'],
  ['in perspective, as a JPEG', 'transform:perspective(900px) rotateY(24deg)', 'jpeg'],
  ['small, in a corner', 'width:120px;margin:700px 0 0 20px', 'png'],
  ['on a dark wall', 'box-shadow:0 0 0 999px #333', 'jpeg'],
])('a code that is photographed %s is read', async (_, style, type) => {
  const page = await openVerify();
  const text = `${register}${paths.page(oujiang.code)}`;

  expect(await judged(page, await pictureOf(codeOf(text, style), type))).toBe('address');
  await page.close();
});

test('a sign that leads to a look-alike of this site is told as a stranger’s', async () => {
  const page = await openVerify();
  const text = `https://credit.example.cn.evil.example/agencies/${oujiang.code}`;

  expect(await judged(page, await pictureOf(codeOf(text)))).toBe('stranger');

  expect(await page.locator('.proof').textContent()).toContain('evil.example');
  await page.close();
});

test.each<[string, () => Promise<Buffer> | Buffer]>([
  ['a picture without a code', () => pictureOf('<h1>绿诚</h1>')],
  ['half a picture', async () => (await pictureOf(codeOf('a'))).subarray(0, 400)],
  ['a code with a script in it', () => pictureOf(codeOf('javascript:alert(1)'))],
])('%s is no evidence, and says so', async (_, make) => {
  const page = await openVerify();

  expect(await judged(page, await make())).toBe('refused');
  await page.close();
});

test('a screenshot is pasted anywhere on the page', async () => {
  const page = await openVerify();
  const picture = await pictureOf(codeOf(`${register}${paths.page(oujiang.code)}`));

  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    );
  }, picture.toString('base64'));

  await page.locator('.proof[data-outcome=address]').waitFor();
  await page.close();
});
