import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import type { Town } from '../../tools/town/town.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';
import { phoneFaults } from '../support/phone-faults.ts';

const { oujiang, aojiang } = demoAgencies;
let site: DemoSite;
let town: Town;
let context: BrowserContext;
let receipt: string;

beforeAll(async () => {
  site = await openDemoSite();
  ({ town } = site);
  ({ context } = site.chromium);
  receipt = await (await fetch(`${town.publicOrigin}${paths.receipt(oujiang.code)}`)).text();
});
afterAll(() => site?.close());

/** The page as a reader has it once the register has come. */
async function openVerify(lang: 'zh' | 'en' = 'zh'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${town.publicOrigin}/verify${lang === 'en' ? '?lang=en' : ''}`);
  await page.locator('[data-seal=on]').waitFor();
  return page;
}

async function outcomeOf(page: Page, text: string): Promise<string | null> {
  await page.locator('#proof-text').fill(text);
  await page.locator('.vet-input button.main').click();
  const proof = page.locator('.proof');
  await proof.waitFor();
  return proof.getAttribute('data-outcome');
}

test('a receipt as it was downloaded is genuine, and no request leaves once the register is there', async () => {
  const page = await openVerify();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await page.locator('#proof-file').setInputFiles({
    name: 'receipt.json',
    mimeType: 'application/json',
    buffer: Buffer.from(receipt),
  });
  await page.locator('.proof[data-outcome=genuine]').waitFor();

  expect(await page.locator('.proof').textContent()).toMatch(/真实有效.*与今天的记载相同.*黑名单/s);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await page.close();
});

test.each<[string, () => string, string]>([
  ['a receipt with another’s code', () => receipt.replaceAll(oujiang.code, aojiang.code), 'forged'],
  ['half a receipt', () => receipt.slice(0, 300), 'refused'],
  ['a badge’s address here', () => `${town.publicOrigin}${paths.badge(oujiang.code)}`, 'address'],
  ['the same of a stranger', () => `https://evil.example${paths.badge(oujiang.code)}`, 'stranger'],
  ['a file that is no evidence', () => '<b>hello</b>', 'refused'],
])('%s is told as what it is', async (_, text, outcome) => {
  const page = await openVerify();

  expect(await outcomeOf(page, text())).toBe(outcome);
  await page.close();
});

test('without a script the page says what to do instead', async () => {
  const page = await context.newPage();
  await page.route('**/site/*', (route) => route.abort());
  await page.goto(`${town.publicOrigin}/verify`);

  expect(await page.locator('#verify').textContent()).toContain('脚本没有加载成功');
  expect(await (await fetch(page.url())).text()).toMatch(
    /<noscript>.*lucheng -- verify.*<\/noscript>/s,
  );
  await page.close();
});

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)(
  'in %s and %s axe finds nothing, and nothing scrolls sideways on a phone',
  async (lang, colorScheme) => {
    const page = await openVerify(lang);
    const before = await phoneFaults(page, colorScheme);
    await outcomeOf(page, receipt);
    const after = await phoneFaults(page, colorScheme);

    expect([...before, ...after]).toEqual([]);
    await page.close();
  },
);
