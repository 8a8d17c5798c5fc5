import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { byEar } from '../support/by-ear.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';

// The daily ways of an officer who is blind. Of every page they have what the browser tells a screen reader, and the keyboard.

const listed = '示例青山环境检测有限公司';
const graded = '示例白云环境咨询有限公司';
const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>中标公告</title>
<p>中标人：${listed}</p><p>第二中标候选人：${graded}</p></html>`;

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  const records = [
    makeAgencyRecord(1, { name: listed, level: 'blacklisted' }),
    makeAgencyRecord(2, { name: graded }),
  ];
  run = await runExtension(html, { records });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
});
afterAll(() => run?.stop());

async function openOwn(address: string): Promise<Page> {
  const page = await run.context.newPage();
  await page.goto(run.extension.address(address));
  return page;
}

test('on a page each step is told with its number, name and level, and the card can be read', async () => {
  const ear = await byEar(opened.page);
  const background = await run.extension.background();
  await background.evaluate((tab) => {
    const { chrome } = globalThis as unknown as { readonly chrome: ExtensionApi };
    return chrome.tabs.sendMessage(tab, { kind: 'step', by: 1 });
  }, opened.tab);

  await expect.poll(ear.told).toContain(`StaticText 1/2 ${listed} 黑名单`);
  await expect.poll(ear.here).toMatch(/^dialog /);
  expect(await ear.told()).toContain('StaticText 示环信〔2026〕1号');

  await ear.press('Escape');
  await expect.poll(ear.here).not.toMatch(/^dialog /);
});

test('in the side panel one comes to an agency, and hears what is decided and why', async () => {
  const panel = await openOwn(`sidepanel.html?tab=${opened.tab}`);
  const ear = await byEar(panel);

  await ear.goTo('button', listed);
  await ear.press('Enter');

  await expect.poll(ear.here).toContain('返回列表');
  await expect.poll(ear.told).toContain('StaticText 示环信〔2026〕1号');
  await panel.close();
});

test('from the popup one makes a query record', async () => {
  const popup = await byEar(await openOwn(`popup.html?tab=${opened.tab}`));
  const opening = run.context.waitForEvent('page');
  await popup.goTo('link', '生成查询记录单');
  await popup.press('Enter');
  const record = await opening;
  const ear = await byEar(record);
  await expect.poll(ear.told).toContain('heading 机构（2）');

  for (const [field, text] of [
    ['项目编号', 'SL-2026-018'],
    ['查询单位', '示例市公共资源交易中心'],
    ['查询人', '林某某'],
  ] as const) {
    await ear.goTo('textbox', field);
    await ear.write(text);
  }
  await ear.goTo('button', '生成记录单');
  await ear.press('Enter');

  await expect.poll(ear.told).toContain('heading 信用查询记录单');
  expect(await ear.told()).toContain('StaticText 黑名单');
});

test('a pasted list is vetted, and each row is told', async () => {
  const ear = await byEar(await openOwn('vet.html'));
  await ear.goTo('textbox', '粘贴名单或者文字');
  await ear.write(`${listed}\n示例没有环境有限公司`);
  await ear.goTo('button', '开始核对');
  await ear.press('Enter');

  await expect.poll(ear.told).toContain('StaticText 共 2 行结果');
  const told = await ear.told();
  expect(told).toContain('StaticText 黑名单');
  expect(told).toContain('StaticText 示例没有环境有限公司');
});

/** What is used of the extension's own interface to the browser. */
type ExtensionApi = {
  readonly tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
};
