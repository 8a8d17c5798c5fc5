import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { openSidePanelOf } from '../support/side-panel-target.ts';

const [leader, member, third] = [
  '示例青山环境检测有限公司',
  '示例白云环境咨询有限公司',
  '示例云岭环境工程有限公司',
];
const records = [
  makeAgencyRecord(1, { name: leader }),
  makeAgencyRecord(2, {
    name: member,
    level: 'blacklisted',
    until: '2099-11-22T16:00:00.000Z',
  }),
  makeAgencyRecord(3, { name: third, level: 'banned' }),
  makeAgencyRecord(5, { name: '示例城建集团有限公司', level: 'supervised' }),
];

let run: ExtensionRun;
let opened: OpenPage;
let panel: Page;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/award.html'), 'utf8');
  run = await runExtension(html, {
    records,
    pages: { '/other.html': `<p>供应商：${third}</p>`, '/none.html': '<p>示例公告</p>' },
  });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
  panel = await run.context.newPage();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(run.extension.address(`sidepanel.html?tab=${opened.tab}`));
});
afterAll(() => run.stop());

const row = (name: string) => panel.locator('.finding').filter({ hasText: name });

test('the side panel lists the agencies of a page by role, the consortium’s parts together', async () => {
  await panel.getByRole('heading', { level: 2 }).first().waitFor();

  const heads = await panel.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(heads.map((head) => head.replace(/\s+/g, ' '))).toEqual([
    '中标（成交）人 3',
    '采购人（委托人） 1',
  ]);
  const together = panel.locator('.together').locator('.finding .name');
  expect((await together.allInnerTexts()).toSorted()).toEqual([leader, member].toSorted());
  expect(await panel.locator('.counts').innerText()).toMatch(/4 家机构.*\d+ 处未检查/);
});

test('a step of the side panel shows the place on the page', async () => {
  await opened.page.evaluate(() => {
    document.body.style.paddingTop = '3000px';
  });

  await panel.getByRole('button', { name: `${third}：下一处` }).click();

  await opened.page.waitForFunction(() => scrollY > 1000);
  await opened.page.evaluate(() => {
    document.body.style.paddingTop = '';
  });
});

test('by keyboard alone one gets to an agency’s details and back to its row', async () => {
  await panel.bringToFront();
  await row(member).focus();
  await panel.keyboard.press('Enter');
  const card = panel.getByRole('article');
  await card.waitFor();

  expect(await card.innerText()).toMatch(/2099年11月22日[\s\S]*时间线[\s\S]*现在/);
  await panel.keyboard.press('Enter');
  await card.waitFor({ state: 'detached' });
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain(member);
});

test('the list is saved as a CSV file', async () => {
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: '保存为 CSV' }).click(),
  ]);

  expect(download.suggestedFilename()).toBe('绿诚-本页机构.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^\ufeff"名称","统一社会信用代码"/);
  expect(text).toContain(`"${member}"`);
});

test('the list is copied', async () => {
  await panel.bringToFront();
  await panel.getByRole('button', { name: '复制列表' }).click();

  await panel.getByText('已复制').waitFor();
});

test.each(['light', 'dark'] as const)(
  'list and details meet WCAG 2.2 AA in %s colours, and nothing scrolls sideways at 360 px',
  async (colorScheme) => {
    await panel.emulateMedia({ colorScheme });
    const isWide = () =>
      panel.evaluate(() => document.documentElement.scrollWidth > document.body.clientWidth);

    expect(await axeViolations(panel)).toEqual([]);
    expect(await isWide()).toBe(false);

    await row(member).click();
    await panel.getByRole('article').waitFor();
    expect(await axeViolations(panel)).toEqual([]);
    expect(await isWide()).toBe(false);
    await panel.getByRole('button', { name: /返回列表/ }).click();
  },
);

test('the popup opens the browser’s side panel, which follows the tab in front and outlives the background', async () => {
  const popup = await run.context.newPage();
  await popup.goto(run.extension.address('popup.html'));
  await popup.getByRole('button', { name: '打开侧边栏' }).click();
  const side = await openSidePanelOf(run.context);
  const shown = async () => String(await side.evaluate('document.body.innerText'));

  await opened.page.bringToFront();
  await expect.poll(shown).toContain(member);

  await run.killWorker();
  const other = await run.open('/other.html');
  await other.page.bringToFront();
  await expect.poll(shown).toContain('1 家机构');
  expect(await shown()).toContain(third);
  expect(await shown()).not.toContain(member);

  await other.page.goto(run.address.replace('tender.html', 'none.html'));
  await expect.poll(shown).toContain('本页没有公示库收录的机构名称');

  await opened.page.bringToFront();
  await expect.poll(shown).toContain(member);
});

test('the command that opens the side panel closes the one that is open, and no page in a tab', async () => {
  const background = await run.extension.background();
  const isOpen = () =>
    background.evaluate(async () => {
      const { chrome } = globalThis as unknown as { readonly chrome: typeof browser };
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
    });
  expect(await isOpen()).toBe(1);

  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: typeof browser };
    const { id: window } = await chrome.windows.getLastFocused();
    const openedBefore = Date.now();
    await chrome.runtime.sendMessage({ kind: 'close-side-panel', window, openedBefore });
  });

  await expect.poll(isOpen).toBe(0);
  expect(panel.isClosed()).toBe(false);
});
