import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashInName } from '../../shared/query-record/seal-query-record.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { clickIcon } from '../support/click-icon.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { runLucheng } from '../support/run-lucheng.ts';
import { fillForm, pixel } from './extension-record/fill-form.ts';

const leader = '示例青山环境检测有限公司';
const listed = makeAgencyRecord(1, {
  name: leader,
  level: 'banned',
  from: '2026-01-01T00:00:00.000Z',
});
const repaired = makeAgencyRecord(1, { name: leader });
const others = [
  makeAgencyRecord(2, { name: '示例白云环境咨询有限公司' }),
  makeAgencyRecord(3, { name: '示例云岭环境工程有限公司', level: 'rectifying' }),
];

let run: ExtensionRun;
let tender: OpenPage;
let record: Page;
let dir: string;
let saved: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-record-'));
  const html = await readFile(join(import.meta.dirname, 'extension-pages/award.html'), 'utf8');
  run = await runExtension(html, { records: [listed, ...others] });
  await writeFile(join(dir, 'keys.json'), JSON.stringify(run.register.keySet));
  await run.ask({ kind: 'use-language', lang: 'zh' });
  tender = await run.open();
}, 120_000);
afterAll(async () => {
  await run?.stop();
  await rm(dir, { recursive: true, force: true });
});

const verify = (file: string, ...more: readonly string[]) =>
  runLucheng(['verify-record', file, '--keys', join(dir, 'keys.json'), ...more]);

async function saveShown(): Promise<string> {
  const download = record.waitForEvent('download');
  await record.getByRole('button', { name: '另存文件' }).click();
  const file = join(dir, (await download).suggestedFilename());
  await (await download).saveAs(file);
  return file;
}

test('a record of the page is made from the popup, by keyboard, and asks nobody', async () => {
  const popup = await run.context.newPage();
  await popup.goto(run.extension.address(`popup.html?tab=${tender.tab}`));
  const opened = run.context.waitForEvent('page');
  await popup.getByRole('link', { name: '生成查询记录单' }).press('Enter');
  record = await opened;
  await record.getByText('机构（3）').waitFor();
  const asked = run.register.requests.length;

  await fillForm(record, leader);
  await record.getByRole('button', { name: '生成记录单' }).press('Enter');

  const sheet = record.getByRole('article').first();
  await record.getByRole('heading', { name: '信用查询记录单' }).waitFor();
  for (const words of [
    'SL-2026-018',
    '市场禁入',
    '限期整改',
    '已电话核对',
    '未登记',
    '未列入失信记录名单',
  ]) {
    await sheet.getByText(words).first().waitFor();
  }
  expect(run.register.requests).toHaveLength(asked);
});

test('the page is pictured only when asked for, and only after the icon was clicked on it', async () => {
  const form = await run.context.newPage();
  await form.goto(run.extension.address(`record.html?tab=${tender.tab}`));
  const button = form.getByRole('button', { name: '拍下网页的可见部分' });
  await button.click();
  await form.getByText('没有拍下：浏览器没有允许').waitFor();

  await tender.page.bringToFront();
  await clickIcon(run, run.address);
  await button.click();

  await form.getByRole('button', { name: '移除图片' }).waitFor();
  const picture = form.locator('.picture img');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    300,
  );
  expect(await form.evaluate(() => document.visibilityState)).toBe('visible');
  await form.close();
});

test('form and vetting page follow the language that is chosen elsewhere, and what was typed stays', async () => {
  const form = await run.context.newPage();
  await form.goto(run.extension.address(`record.html?tab=${tender.tab}`));
  await form.getByLabel('项目编号').fill('SL-2026-019');
  const vet = await run.context.newPage();
  await vet.goto(run.extension.address('vet.html'));
  await vet.getByRole('heading', { level: 1, name: /\p{Script=Han}/u }).waitFor();

  await run.ask({ kind: 'use-language', lang: 'en' });

  await expect.poll(() => form.getAttribute('html', 'lang')).toBe('en');
  expect(await form.getByLabel('Project number').inputValue()).toBe('SL-2026-019');
  await vet.getByRole('heading', { level: 1, name: /^[\w\s]+$/ }).waitFor();
  await run.ask({ kind: 'use-language', lang: 'zh' });
  await form.getByLabel('项目编号').waitFor();
  await Promise.all([form.close(), vet.close()]);
});

test('its file is genuine, offline, and with one byte changed it is not', async () => {
  saved = await saveShown();
  const bytes = await readFile(saved);
  const changed = join(dir, `changed-${saved.slice(dir.length + 1)}`);
  const place = bytes.indexOf('已电话核对');
  await writeFile(changed, bytes.with(place + 2, (bytes[place + 2] ?? 0) ^ 1));

  expect(await verify(saved)).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining(`${leader}\n  市场禁入 / Banned`),
  });
  expect(await verify(changed)).toMatchObject({ exitCode: 1, out: '' });
});

test('a changed file is not read in, and its rule is said', async () => {
  const text = await readFile(saved, 'utf8');
  const forged = join(dir, 'forged.json');
  await writeFile(forged, text.replace('"level":"banned"', '"level":"normal"'));
  await record.goto(run.extension.address('record.html'));

  await record.getByLabel('读入文件').setInputFiles(forged);

  await record.getByRole('alert').getByText('receipt.proof').waitFor();
  await record.getByLabel('读入文件').setInputFiles(pixel);
  await record.getByRole('alert').getByText('file.json').waitFor();
  await expect.poll(() => record.locator('.records tbody tr').count()).toBe(1);
});

test('checked again after a repair, it says that the ban may not be held against anybody', async () => {
  await run.register.publish([repaired, ...others]);
  await record.getByRole('link', { name: 'SL-2026-018' }).click();

  await record.getByRole('button', { name: '复核' }).click();

  await record.getByRole('heading', { name: '信用查询复核单' }).waitFor();
  await record.getByText('由“市场禁入”变为“正常”').waitFor();
  await record.getByText('不再公示（已修复、解除、移出或者撤回），不得再据以评价').waitFor();
  const again = await saveShown();
  expect(await verify(again, '--first', saved)).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining('不再公示'),
  });
});

test('both are kept, found by their words, read in again, and gone once erased', async () => {
  await record.getByRole('link', { name: '全部记录单' }).click();
  const rows = record.locator('.records tbody tr');
  await record.getByRole('searchbox').fill('青山 公共资源');
  await expect.poll(() => rows.count()).toBe(2);
  await record.getByRole('searchbox').fill('别的项目');
  await record.getByText('没有符合的记录单').waitFor();

  await record.getByRole('searchbox').fill('');
  await rows.filter({ hasNotText: '复核单' }).getByRole('link').click();
  await record.getByRole('button', { name: '删除' }).click();
  await record.getByRole('button', { name: '确定删除' }).click();
  await record.getByRole('searchbox').waitFor();
  await expect.poll(() => rows.count()).toBe(1);

  await rows.getByRole('link').click();
  await record.getByText('原记录单不在本机').waitFor();
  await record.getByRole('link', { name: '全部记录单' }).click();
  await record.getByLabel('读入文件').setInputFiles(saved);
  await record.getByRole('heading', { name: '信用查询记录单' }).waitFor();
});

test('it prints on A4, with its hash at the foot of every page', async () => {
  const pdf = await record.pdf({ preferCSSPageSize: true });
  const feet = await record.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
      .filter((rule) => rule.startsWith('@page')),
  );

  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  expect(feet.join()).toContain(`SHA-256 ${hashInName(saved)}`);
});

test.each(['light', 'dark'] as const)(
  'form, sheet and list meet WCAG 2.2 AA in %s colours',
  async (colorScheme) => {
    await record.emulateMedia({ colorScheme });

    expect(await axeViolations(record)).toEqual([]);
    for (const [address, words] of [
      ['record.html', '全部'],
      [`record.html?tab=${tender.tab}`, '生成记录单'],
    ] as const) {
      await record.goto(run.extension.address(address));
      if (address !== 'record.html') await record.getByText(words).waitFor();
      expect(await axeViolations(record)).toEqual([]);
    }
  },
);
