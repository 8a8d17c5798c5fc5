import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeXlsx } from '../../shared/sheets/write-xlsx.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { screenFaults } from '../support/screen-faults.ts';

let town: Town;
let chromium: Chromium;
let officer: Page;
/** The same officer in a browser that runs no script. */
let plain: Page;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  const { context } = chromium;
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  const link = await invite(admin, { name: '陈示例', role: '市级主管部门' });
  officer = await newcomer(context);
  await enrol(officer, link);
  plain = await withoutScript(context, officer);
});
afterAll(async () => {
  await chromium.close();
  await town.stop();
});

async function withoutScript(context: BrowserContext, signedIn: Page): Promise<Page> {
  const own = await context.browser()?.newContext({ javaScriptEnabled: false });
  if (!own) throw new Error('no browser');
  await own.addCookies(await signedIn.context().cookies());
  return own.newPage();
}

const { oujiang, nanxi } = demoAgencies;

/** A workbook under titles of a clerk's own, with one row that can't be right. */
const workbook = writeXlsx('名单', [
  ['单位', '代码', '干什么', '号', '电话'],
  ['示例瓯江环境科技有限公司', oujiang.code, '环境监测', '示例登记1号', '0577-0000'],
  ['示例（楠溪）生态修复工程有限公司', nanxi.code, '环境监测', '示例登记2号', ''],
  ['示例不详有限公司', '91330300MA0000000X', '环境监测', '示例登记3号', ''],
]);

test('a clerk brings in a workbook under titles of its own, without a script, and mends what is refused', async () => {
  await plain.goto(town.officeOrigin);
  await plain.getByRole('link', { name: '导入' }).click();
  await plain.getByLabel('表格种类').selectOption({ label: '告知性登记名单' });
  await plain.getByLabel('文件').setInputFiles({
    name: '登记名单.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook),
  });
  await plain.getByRole('button', { name: '读取文件' }).click();
  for (const [title, field] of [
    ['单位', '名称'],
    ['干什么', '服务类别'],
    ['号', '登记编号'],
  ] as const) {
    const select = plain.getByLabel(`“${title}”列的含义`);
    const option = await select.locator('option', { hasText: field }).first().innerText();
    await select.selectOption({ label: option });
  }
  const columns = plain.url();
  await plain.getByRole('button', { name: '逐行核对' }).click();
  const judged = await plain.locator('.numbers').innerText();
  const rows = plain.url();
  const download = plain.waitForEvent('download');
  await plain.getByRole('link', { name: '下载不合格明细' }).click();
  const file = await download;
  const faults = [
    ...(await screenFaults(officer, `${town.officeOrigin}/imports`)),
    ...(await screenFaults(officer, columns)),
    ...(await screenFaults(officer, rows)),
  ];

  await plain.getByRole('button', { name: '录入 2 行' }).click();

  expect(judged.replace(/\s+/g, ' ')).toContain('2 待录入 1 不合格');
  expect(file.suggestedFilename()).toBe('rejected.csv');
  expect(faults).toEqual([]);
  expect((await plain.locator('.numbers').innerText()).replace(/\s+/g, ' ')).toContain('2 已录入');
  await plain.goto(`${town.officeOrigin}/subjects/of/${nanxi.code}`);
  expect(await plain.locator('main').innerText()).toContain('示例（楠溪）生态修复工程有限公司');
});
