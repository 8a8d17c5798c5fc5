import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import type { Town } from '../../tools/town/town.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';
import { phoneFaults } from '../support/phone-faults.ts';

const { oujiang, aojiang } = demoAgencies;
let site: DemoSite;
let town: Town;
let context: BrowserContext;

beforeAll(async () => {
  site = await openDemoSite();
  ({ town } = site);
  ({ context } = site.chromium);
});
afterAll(() => site?.close());

const list = `名称,代码\n${oujiang.name},${oujiang.code}\n没有登记的环境有限公司,\n${aojiang.name},\n`;

/** The page as a reader has it once the register has come. */
async function openVet(lang: 'zh' | 'en' = 'zh'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${town.publicOrigin}/vet${lang === 'en' ? '?lang=en' : ''}`);
  await page.locator('[data-seal=on]').waitFor();
  return page;
}

test('a list that is pasted gets an answer for every row, and no request leaves once the register is there', async () => {
  const page = await openVet();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await page.locator('#vet-text').fill(list);
  await page.getByRole('button', { name: '开始核对' }).click();
  await page.locator('.vet-results').waitFor();
  const rows = await page.locator('.vet-results > table > tbody > tr').allTextContents();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const workbook = await readFile(await (await download).path());

  expect(rows).toHaveLength(3);
  expect(rows.join()).toMatch(/黑名单.*无记录|无记录.*黑名单/s);
  expect(workbook.subarray(0, 2).toString()).toBe('PK');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await page.close();
});

test('the browser itself refuses whatever the page, or a worker of it, would ask once the list can be given', async () => {
  const page = await openVet();

  const outcomes = await page.evaluate(async () => {
    const ask = "fetch('/v1/status').then(() => 'asked', () => 'refused')";
    const worker = new Worker(URL.createObjectURL(new Blob([`${ask}.then(postMessage)`])));
    const byWorker = new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    const picture = new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('asked');
      image.onerror = () => resolve('refused');
      image.src = '/v1/agencies/91330300MA00000000/badge.svg';
    });
    const byPage = fetch('/v1/status').then(
      () => 'asked',
      () => 'refused',
    );
    return Promise.all([byPage, byWorker, picture]);
  });

  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  await page.close();
});

test.each([
  ['zh', /PDF.*file\.pdf/],
  ['en', /PDF.*file\.pdf/],
] as const)(
  'in %s a file that can not be read here is refused by its rule, and says what reads it',
  async (lang, said) => {
    const page = await openVet(lang);

    await page.locator('#vet-file').setInputFiles({
      name: 'a.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });

    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    await page.close();
  },
);

test('without a script the page says what to do instead', async () => {
  const other = await context.browser()?.newContext({ javaScriptEnabled: false });
  const page = await (other ?? context).newPage();
  await page.goto(`${town.publicOrigin}/vet`);

  await page.getByRole('link', { name: '去首页查询' }).click();

  expect(new URL(page.url()).pathname).toBe('/');
  await page.close();
  await other?.close();
});

test('a register that is not as it was signed is not answered from', async () => {
  const page = await context.newPage();
  await page.route('**/register/files/*', (route) => route.fulfill({ body: 'something else' }));
  await page.goto(`${town.publicOrigin}/vet`);

  await page.getByRole('alert').filter({ hasText: 'file.hash' }).waitFor();

  expect(await page.locator('#vet-text').count()).toBe(0);
  await page.close();
});

test('with the keyboard alone a list is pasted, answered and filtered', async () => {
  const page = await openVet();
  await page.locator('#vet-text').focus();
  await page.keyboard.insertText(list);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.vet-results').waitFor();

  await page.locator('[data-attention=warning]').focus();
  await page.keyboard.press('Enter');

  await expect
    .poll(() => page.locator('[data-attention=warning]').getAttribute('aria-pressed'))
    .toBe('true');
  await page.close();
});

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)(
  'in %s and %s axe finds nothing, and nothing scrolls sideways on a phone',
  async (lang, colorScheme) => {
    const page = await openVet(lang);
    const before = await phoneFaults(page, colorScheme);
    await page.locator('#vet-text').fill(list);
    await page.locator('.vet-input button.main').click();
    await page.locator('.vet-results').waitFor();
    const after = await phoneFaults(page, colorScheme);

    expect([...before, ...after]).toEqual([]);
    await page.close();
  },
);
