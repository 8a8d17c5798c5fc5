import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';

const [hill, river, lake] = [
  '示例青山环境检测有限公司',
  '示例清溪环境监测有限公司',
  '示例平湖环境咨询有限公司',
];
const html = `<!doctype html><meta charset="utf-8"><title>示例公告</title>
<p>中标供应商：${hill}</p><p>候选供应商：${river}</p>`;
const clean = [hill, river, lake].map((name, n) => makeAgencyRecord(n + 1, { name }));
const listed = makeAgencyRecord(1, { name: hill, level: 'blacklisted' });

let run: ExtensionRun;
let opened: OpenPage;
let side: Page;
let page: Page;

beforeAll(async () => {
  run = await runExtension(html, { records: clean, allowed: ['notifications'] });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
  side = await openOwn(`sidepanel.html?tab=${opened.tab}`, 400);
  page = await openOwn('watch.html', 1280);
});
afterAll(() => run.stop());

async function openOwn(file: string, width: number): Promise<Page> {
  const own = await run.context.newPage();
  await own.setViewportSize({ width, height: 900 });
  await own.goto(run.extension.address(file));
  return own;
}

type Notices = Readonly<Record<string, boolean>>;

const notices = () =>
  page.evaluate((): Promise<Notices> => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return new Promise((resolve) => {
      (chrome.notifications.getAll as unknown as (take: (all: Notices) => void) => void)(resolve);
    });
  });

const publish = async (...records: typeof clean) => {
  await run.register.publish(records);
  await run.ask({ kind: 'check-now' });
};

test('the agencies of a page are watched in one step, and one of them no more', async () => {
  const before = run.register.requests.length;
  await side.getByRole('button', { name: '关注本页 2 家机构' }).click();
  await page.getByRole('heading', { name: '关注的机构（2 家）' }).waitFor();
  await page.getByRole('button', { name: `${river}：不再关注` }).click();
  await page.getByRole('heading', { name: '关注的机构（1 家）' }).waitFor();

  await side.getByRole('button', { name: '关注本页 1 家机构' }).waitFor();
  expect(run.register.requests).toHaveLength(before);
});

test('a list of codes is taken whole, and one with a fault not at all', async () => {
  await page
    .getByLabel('统一社会信用代码', { exact: true })
    .fill(`${makeUscc(3)}\n${makeUscc(2).slice(1)}`);
  await page.getByRole('button', { name: '加入名单' }).click();
  await page.getByText('代码有 17 位，应为 18 位').waitFor();
  await page.getByText('第 2 行').waitFor();
  expect(await page.getByText(lake).count()).toBe(0);

  await page.getByLabel('选择文件').setInputFiles({
    name: 'watch.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`机构名称,统一社会信用代码\n,${makeUscc(3)}\n`),
  });
  await page.getByText('已加入 1 家').waitFor();
  await page.getByText(lake).waitFor();
});

test('a listing is told by one notification and one line each in page, popup and side panel', async () => {
  await publish(listed, ...clean.slice(1));
  await page.getByText('信用 A → 黑名单').waitFor();
  await side.getByText('信用 A → 黑名单').waitFor();
  const popup = await openOwn(`popup.html?tab=${opened.tab}`, 400);
  await popup.getByText('信用 A → 黑名单').waitFor();
  await popup.getByRole('link', { name: '关注名单（1 处变化）' }).waitFor();
  await popup.close();

  const shown = Object.keys(await notices());
  expect(shown).toHaveLength(1);
  await run.killWorker();
  await run.ask({ kind: 'check-now' });
  expect(Object.keys(await notices())).toEqual(shown);
});

test('the list is still there after the worker was killed, says what changed, and lets it be read', async () => {
  await run.killWorker();
  await page.reload();
  await page.getByText('变化明细').click();
  await page
    .getByText('示环信〔2026〕1号 · 出具虚假监测报告，列入黑名单。 · 330300-101：新增')
    .waitFor();
  await page.getByRole('button', { name: `${hill}：标为已读` }).click();

  await page.getByText('没有未读的变化。').waitFor();
  await expect.poll(() => side.getByText('信用 A → 黑名单').count()).toBe(0);
});

test('a decision that is gone is told from what was read', async () => {
  await publish(...clean);

  await page.getByText('黑名单 → 信用 A').waitFor();
  await side.getByText('黑名单 → 信用 A').waitFor();
});

test('the page meets WCAG 2.2 AA in both languages and palettes, and fits 360 px', async () => {
  const pictures = process.env.LUCHENG_PICTURES;
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
  for (const lang of ['zh', 'en'] as const) {
    for (const palette of ['light', 'dark'] as const) {
      await run.ask({ kind: 'change-settings', change: { lang, palette } });
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.reload();
        await page.locator('h1').waitFor();
        if (pictures !== undefined) {
          const path = `${pictures}/watch-${lang}-${palette}-${width}.png`;
          await page.screenshot({ path, fullPage: true });
          await side.screenshot({ path: `${pictures}/side-${lang}-${palette}.png` });
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await axeViolations(page)).toEqual([]);
      expect(await axeViolations(side)).toEqual([]);
    }
  }
  await run.ask({ kind: 'change-settings', change: { lang: 'zh', palette: 'auto' } });
});

test('the list goes along in a file of settings, and with everything that is erased', async () => {
  const settings = await openOwn('settings.html', 1280);
  const downloading = settings.waitForEvent('download');
  await settings.getByRole('button', { name: '导出设置' }).click();
  const file = await (await downloading).path();
  for (const name of [hill, lake]) {
    await page.getByRole('button', { name: `${name}：不再关注` }).click();
  }
  await page.getByText('尚未关注任何机构。').waitFor();
  await settings.getByLabel('导入设置').setInputFiles(file);
  await settings.getByText('已导入设置。').waitFor();
  await page.getByRole('heading', { name: '关注的机构（2 家）' }).waitFor();

  await settings.getByRole('button', { name: '全部清除' }).click();
  await settings.getByRole('button', { name: '清除' }).last().click();
  await settings.getByText('已全部清除').waitFor();
  const names = await settings.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).not.toContain('watch-list');
});
