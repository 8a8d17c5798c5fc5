import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';
import { phoneFaults } from '../support/phone-faults.ts';
import { serveLocal } from '../support/serve-local.ts';

const { oujiang } = demoAgencies;
let site: DemoSite;
let register: string;

beforeAll(async () => {
  site = await openDemoSite();
  register = site.town.publicOrigin;
});
afterAll(() => site?.close());

async function openBuilder(query: string): Promise<Page> {
  const page = await site.chromium.context.newPage();
  await page.goto(`${register}/embed${query}`);
  return page;
}

const preview = (page: Page) => page.locator('.preview lucheng-badge button');

test('an editor who knows a name chooses the agency, sees the badge as it will be, and the lines show it elsewhere', async () => {
  const page = await openBuilder('');
  await page.locator('#code').fill('瓯江');
  await page.getByLabel('底色').selectOption('dark');
  await page.getByLabel('徽章语言').selectOption('en');
  await page.getByLabel('高度').selectOption('32');
  await page.getByRole('button', { name: '生成代码' }).click();
  await page.getByRole('link', { name: oujiang.code }).click();

  await preview(page).getByText('Blacklisted').waitFor();
  const box = await preview(page).boundingBox();
  const [script = '', element = '', picture = ''] = await page
    .locator('.embed pre')
    .allTextContents();
  const portal = await serveLocal((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="zh-CN"><title>门户</title>${script}${element}${picture}`,
    );
  });
  const elsewhere = await site.chromium.context.newPage();
  await elsewhere.goto(portal.origin);
  const shown = elsewhere.locator('lucheng-badge button');
  await shown.getByText('Blacklisted').waitFor();

  expect((await shown.boundingBox())?.height).toBe(box?.height);
  expect(
    await elsewhere.locator('img').evaluate((one: HTMLImageElement) => one.naturalWidth),
  ).toBeGreaterThan(0);
  await elsewhere.close();
  await page.close();
  await portal.stop();
});

test('one click on a line selects all of it', async () => {
  const page = await openBuilder(`?code=${oujiang.code}`);
  const line = page.locator('.embed pre').nth(1);

  await line.click();

  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await line.textContent());
  await page.close();
});

test('without scripts the page is complete, and its element shows what readers without scripts see', async () => {
  const browser = site.chromium.context.browser() as Browser;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${register}/embed?code=${oujiang.code}`);

  await page
    .locator('.preview lucheng-badge')
    .getByRole('link', { name: '环保信用徽章' })
    .waitFor();

  expect(await page.locator('.embed pre').count()).toBe(6);
  await context.close();
});

test('the page runs the badge’s script and no other, and asks nobody else', async () => {
  const page = await openBuilder('');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  const response = await page.goto(`${register}/embed?code=${oujiang.code}`);
  await preview(page).getByText('黑名单').waitFor();

  expect(response?.headers()['content-security-policy']).toMatch(
    /default-src 'none'.*script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'/,
  );
  expect(asked.filter((url) => !url.startsWith(`${register}/`))).toEqual([]);
  expect(await page.locator('script[src]').count()).toBe(1);
  await page.close();
});

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)(
  'in %s and %s axe finds nothing, and nothing scrolls sideways on a phone',
  async (lang, theme) => {
    const page = await openBuilder(`?code=${oujiang.code}&theme=${theme}&size=32&lang=${lang}`);
    await preview(page).locator('svg').waitFor();

    expect(await phoneFaults(page, theme)).toEqual([]);
    await page.close();
  },
);
