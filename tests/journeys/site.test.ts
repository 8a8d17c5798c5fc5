import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import type { Town } from '../../tools/town/town.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';

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

const pages = [
  '/',
  '/?q=示例',
  '/?q=示列瓯江环境',
  '/?q=91990000MA00010180',
  `/agencies/${oujiang.code}`,
  `/agencies/${aojiang.code}`,
  '/agencies/91990000MA00010180',
  '/agencies',
  '/agencies?level=banned',
  '/blacklist',
  '/blacklist?order=ending&service=environmental-monitoring',
  '/bans',
  '/statistics',
  '/draws',
  '/catalogue',
  '/about',
  '/complaints',
  '/install',
  '/compare',
  `/compare?code=${oujiang.code}&code=${aojiang.code}&code=123`,
  '/policy',
  '/policy?engagements=3&clients=3&client-quality=80&act=12-3-false-report&act=12-10-warning',
  '/embed?code=123',
  '/embed?code=示例',
  `/api?code=${oujiang.code}`,
  '/data',
  '/status',
  '/no-such-page',
];

/** What every page of the site promises whoever opens it. */
describe.each(pages)('%s', (path) => {
  test('meets WCAG 2.2 AA in both themes and languages, and needs no sideways scrolling on a phone', async () => {
    const page = await context.newPage();
    const faults: unknown[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    for (const [lang, colorScheme] of [
      ['zh', 'light'],
      ['en', 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(addressOf(path, lang));
      faults.push(...(await axeViolations(page)));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) faults.push(`${lang}: ${width} px wide`);
    }
    await page.close();

    expect(faults.filter((fault) => !String(fault).includes('status of 4'))).toEqual([]);
  });

  test('is at most 40 kB, is the same without scripts, and asks nobody else for anything', async () => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const response = await page.goto(addressOf(path, 'zh'));
    const body = (await response?.body()) ?? Buffer.alloc(0);
    await page.close();

    expect(gzipSync(body).length).toBeLessThanOrEqual(40_000);
    // A block of data is no script.
    expect(body.toString()).not.toMatch(/<script(?! type="application\/ld\+json">)/i);
    expect(asked.filter((url) => !url.startsWith(town.publicOrigin))).toEqual([]);
  });
});

test('a client with half a name finds the agency, and reads in one screen who decided what, until when', async () => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(town.publicOrigin);

  await page.locator('#q:focus').waitFor();
  await page.keyboard.type('瓯江');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: oujiang.name, exact: true }).click();

  await page.getByRole('heading', { level: 1, name: oujiang.name }).waitFor();
  const screen = await page.evaluate(() =>
    [...document.querySelectorAll('.lc-level, .summary')]
      .filter((element) => element.getBoundingClientRect().bottom <= innerHeight)
      .map(({ textContent }) => textContent)
      .join(' '),
  );
  expect(screen).toMatch(/黑名单.*至 \d{4}年.*示例市生态环境局决定（.*），事由：/s);
  await page.close();
});

test('in forced colours what was looked for is as readable in a name as the rest of it', async () => {
  const page = await context.newPage();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(addressOf('/?q=示例', 'zh'));

  const colours = await page
    .locator('.rows mark')
    .first()
    .evaluate((mark) =>
      [mark, mark.parentElement ?? mark].map((one) => getComputedStyle(one).color),
    );

  expect(colours[0]).toBe(colours[1]);
  await page.close();
});

test('the first stop of the keyboard skips to the content, and every link and field says its name', async () => {
  const page = await context.newPage();
  await page.goto(`${town.publicOrigin}/blacklist`);

  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
    .toBe('#main');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.closest('main') !== null);

  expect(focused).toBe(true);
  await page.close();
});

test('each page leads to itself in the other language and keeps what was asked', async () => {
  const page = await context.newPage();
  for (const path of ['/?q=示例', '/agencies?level=banned', '/blacklist']) {
    await page.goto(addressOf(path, 'zh'));
    await page.getByRole('link', { name: 'English' }).click();
    const there = new URL(page.url());
    const here = new URL(addressOf(path, 'en'));

    expect(there.pathname).toBe(here.pathname);
    expect(Object.fromEntries(there.searchParams)).toEqual(Object.fromEntries(here.searchParams));
  }
  await page.close();
});

function addressOf(path: string, lang: 'zh' | 'en'): string {
  const url = new URL(path, town.publicOrigin);
  if (lang === 'en') url.searchParams.set('lang', 'en');
  return url.href;
}
