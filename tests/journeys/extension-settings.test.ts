import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';

const records = [makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'blacklisted' })];

let run: ExtensionRun;
let settings: Page;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/tender.html'), 'utf8');
  run = await runExtension(html, { records, chromium: { keepsWelcome: true } });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  settings = await openOwn('settings.html');
});
afterAll(() => run.stop());

async function openOwn(file: string): Promise<Page> {
  const page = await run.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(run.extension.address(file));
  return page;
}

const button = (name: string | RegExp, page = settings) => page.getByRole('button', { name });

test('installation opens the first page, which says when the data is there', async () => {
  const welcome = run.context.pages().find((page) => page.url().endsWith('/welcome.html'));

  await welcome?.getByText('数据已就绪：收录 1 家机构。').waitFor();
});

test('a name of the example on the first page opens its card by keyboard', async () => {
  const welcome = await openOwn('welcome.html');
  await button(/示例青山环境检测有限公司/, welcome).focus();
  await welcome.keyboard.press('Enter');

  const card = welcome.getByRole('status').filter({ hasText: '示环信〔2026〕1号' });
  await card.waitFor();
  await card.getByText('黑名单', { exact: true }).waitFor();
  await welcome.close();
});

test('a site that is switched off is read no more, and is again once it is switched on', async () => {
  const opened = await run.open();
  expect((await opened.state()).counts.found).toBeGreaterThan(0);

  await button('撤回许可：127.0.0.1').click();
  await button('恢复：127.0.0.1').waitFor();
  expect((await opened.state()).site.kind).toBe('paused');

  await button('恢复：127.0.0.1').click();
  await opened.stateWhere(({ site, counts }) => site.kind === 'watched' && counts.found > 0);
  await opened.page.close();
});

test('the network log names exactly what the register was asked for', async () => {
  await run.ask({ kind: 'check-now' });
  const { entries, earlier } = await run.ask({ kind: 'network-log' });

  const paths = entries.map(({ address }) => address.slice(run.register.origin.length));
  expect(earlier).toBe(0);
  expect(paths.toReversed()).toEqual(run.register.requests);
  await settings.reload();
  await settings
    .getByRole('cell', { name: `${run.register.origin}/register/head.json` })
    .first()
    .waitFor();
});

test('settings taken along in a file hold where it is read, and a hostile file changes nothing', async () => {
  await settings.getByLabel('深色').check();
  const downloading = settings.waitForEvent('download');
  await button('导出设置').click();
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(file.settings.palette).toBe('dark');

  const take = (content: object) =>
    settings.getByLabel('导入设置').setInputFiles({
      name: 'settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await take({
    ...file,
    settings: { ...file.settings, palette: 'light', origin: 'https://evil.example' },
  });
  await settings.getByText('settings.origin – 没有这一项').waitFor();
  expect((await run.ask({ kind: 'settings' })).settings.palette).toBe('dark');

  await take({ ...file, settings: { ...file.settings, palette: 'light' } });
  await settings.getByText('已导入设置。').waitFor();
  expect((await run.ask({ kind: 'settings' })).settings.palette).toBe('light');
});

test.each(['settings.html', 'welcome.html'])(
  '%s meets WCAG 2.2 AA in both languages and palettes, and fits 360 px',
  async (file) => {
    const page = await openOwn(file);
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    for (const lang of ['zh', 'en'] as const) {
      for (const palette of ['light', 'dark'] as const) {
        await run.ask({ kind: 'change-settings', change: { lang, palette } });
        await page.setViewportSize({ width: 360, height: 800 });
        await page.reload();
        await page.locator('h1').waitFor();
        if (file === 'welcome.html') await button(/示例青山环境检测有限公司/, page).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        await page.evaluate(await readFile(source, 'utf8'));
        const violations = await page.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as { axe: typeof axe };
          return (await checker.run(document)).violations.map(({ id, nodes }) => [
            id,
            nodes.map(({ html }) => html),
          ]);
        });
        expect(violations).toEqual([]);
      }
    }
    await run.ask({ kind: 'change-settings', change: { lang: 'zh', palette: 'auto' } });
    await page.close();
  },
);

test('erasing everything leaves nothing behind', async () => {
  const opened = await run.open();
  await settings.reload();
  await button('全部清除').click();
  await button('清除').last().click();
  await settings.getByText('已全部清除').waitFor();

  const left = await settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const { origins, permissions } = await chrome.permissions.getAll();
    const manifest = chrome.runtime.getManifest() as { host_permissions?: string[] };
    return {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      alarms: await chrome.alarms.getAll(),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
      further: origins?.filter((origin) => !manifest.host_permissions?.includes(origin)),
      optional: permissions?.filter(
        (name) => !(chrome.runtime.getManifest().permissions as string[]).includes(name),
      ),
    };
  });

  expect(left).toEqual({
    local: {},
    session: {},
    databases: [],
    caches: [],
    alarms: [],
    scripts: [],
    further: [],
    optional: [],
  });
  await opened.page.close();
});
