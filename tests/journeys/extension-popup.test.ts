import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readCard } from '../support/read-card.ts';

const records = [
  makeAgencyRecord(1, {
    name: '示例青山环境检测有限公司',
    level: 'blacklisted',
    until: '2099-11-22T16:00:00.000Z',
  }),
  makeAgencyRecord(2, { name: '示例（鹿溪）环保科技有限公司', level: 'banned' }),
  makeAgencyRecord(4, { name: '示例白云环境咨询有限公司' }),
  makeAgencyRecord(5, { name: '示例云岭环境工程有限公司', formerly: '示例东篱环境技术有限公司' }),
];

let run: ExtensionRun;
let opened: OpenPage;
let popup: Page;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/tender.html'), 'utf8');
  run = await runExtension(html, { records });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
  popup = await run.context.newPage();
  await popup.setViewportSize({ width: 400, height: 900 });
  await popup.goto(run.extension.address(`popup.html?tab=${opened.tab}`));
});
afterAll(() => run.stop());

const lines = () => popup.locator('.finding').allInnerTexts();

test('the popup says how many names were found, matched and not checked, and lists the worst first', async () => {
  expect(await popup.getByRole('status').first().innerText()).toMatch(
    /^12 处名称，4 家机构，\d+ 个名称未收录，0 处未检查$/,
  );

  await popup.locator('.others summary').click();
  const [first, second, ...others] = await lines();
  expect(first).toMatch(
    /^示例青山环境检测有限公司\s+黑名单 至 2099年11月22日\s+供应商 · 联合体成员 · 3 处\s+联合体中信用最差的成员：示例青山环境检测有限公司（黑名单）$/,
  );
  expect(second).toMatch(/^示例（鹿溪）环保科技有限公司\s+市场禁入\s+供应商 · 2 处$/);
  expect(others.join()).toMatch(/示例云岭环境工程有限公司\s+信用 A\s+其中 1 处疑似 · 2 处/);
});

test('a line of the popup leads to its place on the page, with the card open there', async () => {
  await opened.page.evaluate(() => {
    document.body.style.paddingTop = '3000px';
  });

  await popup.locator('.finding').first().click();

  await opened.page.waitForFunction(() => scrollY > 1000);
  await opened.page.evaluate(() => {
    document.body.style.paddingTop = '';
  });
});

test('the card answers who, level, until when, why and what follows', async () => {
  const card = await readCard(opened.page, '示例青山环境检测有限公司');

  expect(card).toContain('919900000000000192');
  expect(card).toContain('至 2099年11月22日');
  expect(card).toContain('示环信〔2026〕1号');
  expect(card).toContain('第三十五条');
});

test('“check now” brings what has been published since to the popup and to the page', async () => {
  await run.register.publish([makeAgencyRecord(4, { name: '示例白云环境咨询有限公司' })]);

  await popup.bringToFront();
  await popup.getByRole('button', { name: '立即更新' }).click();

  await opened.stateWhere(({ counts, pending }) => counts.matched === 1 && !pending);
  await popup.waitForFunction(() => document.querySelectorAll('.finding').length === 1);
  await run.register.publish(records);
  await popup.getByRole('button', { name: '立即更新' }).click();
  await popup.waitForFunction(() => document.querySelectorAll('.finding').length > 3);
});

test('the language is switched in the popup, and with it in the cards of pages that are open', async () => {
  await popup.getByRole('button', { name: 'English' }).click();
  await popup.getByText('Blacklisted').first().waitFor();
  await expect
    .poll(() => readCard(opened.page, '示例青山环境检测有限公司'))
    .toContain('Blacklisted');

  await popup.bringToFront();
  await popup.getByRole('button', { name: '中文' }).click();
  await popup.getByText('黑名单').first().waitFor();
});

test('by keyboard alone one finds an agency and comes to its public page', async () => {
  await popup.bringToFront();
  await popup.getByRole('searchbox').focus();
  await popup.keyboard.insertText('青山');
  const link = popup.locator('search').getByRole('link');
  await link.waitFor();
  expect(await link.innerText()).toMatch(/示例青山环境检测有限公司\s+黑名单 至 2099年11月22日/);

  const [its, request] = await Promise.all([
    run.context.waitForEvent('page'),
    run.context.waitForEvent('request', (one) => one.isNavigationRequest()),
    popup.keyboard.press('Enter'),
  ]);

  expect(request.url()).toMatch(/\/agencies\/919900000000000192$/);
  await its.close();
  await popup.getByRole('searchbox').fill('');
});

test('the menu of words selected on a page has the question in it', async () => {
  const background = await run.extension.background();

  const changing = background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: typeof browser };
    // Rejects where there is no such item.
    await chrome.contextMenus.update('look-up', { enabled: true });
    return 'there';
  });

  await expect(changing).resolves.toBe('there');
});

test('words selected on a page are looked up in the next popup, once', async () => {
  const background = await run.extension.background();
  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: typeof browser };
    await chrome.storage.session.set({ asked: '由示例白云环境咨询有限公司负责' });
  });

  const next = await run.context.newPage();
  await next.goto(run.extension.address('popup.html'));
  await next
    .locator('search')
    .getByRole('link', { name: /示例白云环境咨询有限公司/ })
    .waitFor();
  await next.reload();
  await next.getByRole('searchbox').waitFor();

  expect(await next.getByRole('searchbox').inputValue()).toBe('');
  await next.close();
});

test('the popup says in words why an update failed', async () => {
  run.register.meddle(() => undefined);

  await popup.getByRole('button', { name: '立即更新' }).click();

  await popup.getByText('更新未成功：连接不上公示库。').waitFor();
  run.register.meddle();
});

test.each(['light', 'dark'] as const)(
  'the popup meets WCAG 2.2 AA in %s colours',
  async (colorScheme) => {
    await popup.emulateMedia({ colorScheme });

    expect(await axeViolations(popup)).toEqual([]);
  },
);
