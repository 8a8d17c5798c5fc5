import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeTextPdf } from '../fixtures/files/make-text-pdf.ts';
import { makeXlsx } from '../fixtures/files/make-xlsx.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';
import { runLucheng } from '../support/run-lucheng.ts';

const listed = '示例青山环境检测有限公司';
const banned = '示例（鹿溪）环保科技有限公司';
const graded = '示例白云环境咨询有限公司';
const records = [
  makeAgencyRecord(1, { name: listed, level: 'blacklisted', until: '2099-11-22T16:00:00.000Z' }),
  makeAgencyRecord(2, { name: banned, level: 'banned' }),
  makeAgencyRecord(4, { name: graded }),
  makeAgencyRecord(6, { name: '示例同名环境科技有限公司' }),
  makeAgencyRecord(7, { name: '示例同名环境科技有限公司' }),
];
const codes = records.map(({ code }) => code);

let run: ExtensionRun;
let page: Page;

beforeAll(async () => {
  run = await runExtension('<p>', { records });
  await run.ask({ kind: 'check-now' });
  await run.ask({ kind: 'use-language', lang: 'zh' });
});
afterAll(() => run.stop());
beforeEach(async () => {
  await page?.close();
  page = await run.context.newPage();
  await page.goto(run.extension.address('vet.html'));
});

const rowsShown = () => page.locator('.vet-results > table > tbody > tr').allInnerTexts();
const said = async () => (await rowsShown()).map((text) => text.replace(/\s+/g, ' ').trim());

async function paste(text: string) {
  await page.getByLabel('粘贴名单或者文字').fill(text);
  await page.getByRole('button', { name: '开始核对' }).click();
  await page.locator('.vet-results').waitFor();
}

async function open(name: string, buffer: Buffer) {
  await page
    .getByLabel('打开文件')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.locator('.vet-results, [role=alert]').first().waitFor();
}

test('of two hundred names each is answered, what is worst first', async () => {
  const others = Array.from({ length: 197 }, (_, n) => `示例第${n}号工程有限公司,,二标段`);
  const rows = [
    '投标人名称,统一社会信用代码,标段',
    ...others,
    `${banned},,一标段`,
    `${listed},,一标段`,
    `${graded},,一标段`,
  ];

  await open('名单.csv', Buffer.from(rows.join('\r\n')));

  expect(await page.locator('.counts').innerText()).toContain('共 200 行结果');
  const filters = await page.locator('.vet-filters button').allInnerTexts();
  expect(filters).toEqual(['全部 200', '有警示 2', '无记录 197', '无警示 1']);
  const [first, second] = await said();
  expect(first).toContain(`第 200 行 ${listed} 标段 一标段 黑名单 至 2099年11月22日`);
  expect(second).toContain(`第 199 行 ${banned} 标段 一标段 市场禁入`);
  await page.getByRole('button', { name: '下一页' }).click();
  expect((await said()).at(-1)).toContain(`第 201 行 ${graded}`);
});

test('a PDF in an old encoding is read, and says on which page whom it names', async () => {
  await open('公告.pdf', makeTextPdf([['中标公告', `中标人：${listed}`], ['第二页'], []]));

  expect(await said()).toEqual([
    expect.stringMatching(new RegExp(`^第 1 页 ${listed} 黑名单`)),
    expect.stringMatching(/^第 3 页 未核对 这一页没有文字层/),
  ]);
});

test('a workbook in which a name and a code disagree asks, and remembers what it was told', async () => {
  const book = () =>
    makeXlsx([
      ['机构名称', '统一社会信用代码'],
      [graded, codes[1] ?? ''],
    ]);
  await open('a.xlsx', book());

  expect((await said())[0]).toContain('名称与代码不一致');
  await page.getByRole('button', { name: `是这家 ${graded} ${codes[2]}` }).click();

  expect((await said())[0]).toContain('由您在本机选定');
  await page.getByRole('button', { name: '核对另一份' }).click();
  await open('b.xlsx', book());
  expect((await said())[0]).toContain('由您在本机选定');
  await page.getByRole('button', { name: '撤销' }).click();
  expect((await said())[0]).toContain('名称与代码不一致');
});

test('a query record is made of what is certain, and the command line proves it', async () => {
  await paste(`${listed}\n${graded}\n示例同名环境科技有限公司\n示例没有环境有限公司`);
  await page.getByText('未核对的 1 行不会写入查询记录单').waitFor();
  const opened = run.context.waitForEvent('page');
  await page.getByRole('button', { name: '制作查询记录单' }).click();
  const record = await opened;
  await record.getByText('机构（2）').waitFor();
  await record.getByLabel('项目编号').fill('SL-2026-019');
  await record.getByLabel('环节').selectOption('evaluation');
  await record.getByLabel('查询单位').fill('示例市公共资源交易中心');
  await record.getByLabel('查询人').fill('林某某');

  await record.getByRole('button', { name: '生成记录单' }).click();
  const saving = record.waitForEvent('download');
  await record.getByRole('button', { name: '另存文件' }).click();
  const saved = await saving;

  const dir = await mkdtemp(join(tmpdir(), 'lucheng-vetted-'));
  const [file, keys] = [join(dir, saved.suggestedFilename()), join(dir, 'keys.json')];
  await saved.saveAs(file);
  await writeFile(keys, JSON.stringify(run.register.keySet));
  const { agencies, unknown } = JSON.parse(await readFile(file, 'utf8'));
  const { exitCode } = await runLucheng(['verify-record', file, '--keys', keys]);
  await Promise.all([record.close(), rm(dir, { recursive: true })]);
  expect(exitCode).toBe(0);
  expect(agencies.map(({ code }: { code: string }) => code)).toEqual([codes[0], codes[2]]);
  expect(unknown).toEqual(['示例没有环境有限公司']);
});

test('where the browser has no room for a query record of it, that is said, and the result stays', async () => {
  await paste(listed);
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { readonly chrome: typeof browser };
    chrome.storage.session.set = () => Promise.reject(new Error('Session storage quota exceeded'));
  });

  await page.getByRole('button', { name: '制作查询记录单' }).click();

  await page.getByRole('alert').getByText('查询记录单没有打开').waitFor();
  expect((await said())[0]).toContain('黑名单');
});

test('the exported table has every row, and nothing in it is a formula', async () => {
  await paste(`名称\t代码\n${listed}\t\n=cmd|' /C calc'!A0\t\n示例没有环境有限公司\t`);
  const saved = page.waitForEvent('download');

  await page.getByRole('button', { name: '导出 CSV' }).click();

  const text = await readFile((await (await saved).path()) ?? '', 'utf8');
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(`"${listed}","","","有警示","${listed}","\t${codes[0]}","黑名单"`);
  expect(lines[2]).toContain(`"'=cmd|' /C calc'!A0","","","未核对"`);
  expect(lines[3]).toContain('"无记录"');
});

test('what can’t be read is refused with its rule, in both languages, and nothing is shown', async () => {
  await open('a.xlsx', Buffer.from('PK\u0003\u0004 broken'));

  const alert = page.getByRole('alert');
  expect(await alert.innerText()).toContain('file.damaged');
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => alert.innerText()).toMatch(/^Not checked: This file is damaged/);
  expect(await page.locator('.vet-results > table > tbody > tr').count()).toBe(0);
  await page.getByRole('button', { name: '中文' }).click();
});

test('sealed, the extension sends nothing, whatever is asked of it', async () => {
  await page.getByRole('button', { name: '开启封存' }).click();
  await page.getByText('已封存：').waitFor();
  const before = run.register.requests.length;
  const others: string[] = [];
  run.context.on('request', (request) => {
    if (!request.url().startsWith(run.extension.address(''))) others.push(request.url());
  });

  await open('公告.pdf', makeTextPdf([[`中标人：${listed}`]]));
  await run.ask({ kind: 'check-now' });
  await run.killWorker();
  await run.ask({ kind: 'check-now' });

  expect((await said())[0]).toContain('黑名单');
  expect(run.register.requests.slice(before)).toEqual([]);
  expect(others).toEqual([]);

  await page.getByRole('button', { name: '解除封存' }).click();
  await page.getByText('开标前核对').waitFor();
  await run.ask({ kind: 'check-now' });
  expect(run.register.requests.length).toBeGreaterThan(before);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await axeViolations(page)).toEqual([]);

  await paste(`${listed}\n${banned}\n示例同名环境科技有限公司\n示例没有环境有限公司`);

  expect(await axeViolations(page)).toEqual([]);
});

test('nothing scrolls sideways on a narrow screen', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await paste(`${listed}\n示例同名环境科技有限公司\n示例没有环境有限公司`);

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
