import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { screenFaults } from '../support/screen-faults.ts';

const { oujiang } = demoAgencies;
let town: Town;
let chromium: Chromium;
let context: BrowserContext;
let officer: Page;
/** A stranger whose browser runs no script. */
let stranger: Page;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  ({ context } = chromium);
  const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
  await officers.registrar.record(registrationOf(oujiang, '示例登记1号'));
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  officer = await newcomer(context);
  await enrol(officer, await invite(admin, { name: '陈示例', role: '市级主管部门' }));
  const own = await context.browser()?.newContext({ javaScriptEnabled: false });
  stranger = await (own ?? context).newPage();
});
afterAll(async () => {
  await chromium?.close();
  await town?.stop();
});

async function complain(): Promise<void> {
  await stranger.goto(town.counterOrigin);
  await stranger.getByRole('link', { name: '投诉和异议' }).click();
  await stranger.getByLabel('涉及的机构').fill(oujiang.name);
  await stranger.getByLabel('情况说明').fill('未到现场采样即出具报告');
  await stranger.getByLabel('您的姓名或者单位').fill('周示例');
  await stranger.getByLabel('联系方式').fill('zhou@example.cn');
  await stranger.getByRole('button', { name: '提交' }).click();
}

test('a complaint without an account is sent, followed, accepted and answered, without a script', async () => {
  await complain();
  const [number = '', code = ''] = await stranger.locator('.secret').allInnerTexts();
  const follow = async () => {
    await stranger.goto(`${town.counterOrigin}/petition/follow`);
    await stranger.getByLabel('编号').fill(number);
    await stranger.getByLabel('查询码').fill(code);
    await stranger.getByRole('button', { name: '查看' }).click();
    return stranger.locator('main').innerText();
  };
  expect(await follow()).toContain('尚未受理');

  await officer.getByRole('link', { name: '来件' }).click();
  await officer.getByRole('link', { name: '投诉机构' }).click();
  await officer.getByLabel('机构的统一社会信用代码').fill(oujiang.code);
  await officer.getByLabel('摘要').fill('反映未到现场采样');
  await officer.getByLabel('给来件人的答复').fill('已受理，将组织检查。');
  await officer.getByLabel('已经核实来件人的身份').check();
  await officer.getByRole('button', { name: '受理', exact: true }).click();
  await officer.getByRole('heading', { name: '已办理' }).waitFor();

  expect(await follow()).toContain('已受理，将组织检查。');
  await officer.goto(`${town.officeOrigin}/subjects/of/${oujiang.code}`);
  expect(await officer.locator('main').innerText()).toMatch(/投诉/);
});

test('none of its screens has a fault, in both languages and themes, from a phone to a desk', async () => {
  const looker = await newcomer(context);
  await complain();
  const number = await officer.goto(`${town.officeOrigin}/in-tray`).then(async () => {
    await officer.getByRole('link', { name: '投诉机构' }).first().click();
    return new URL(officer.url()).pathname;
  });
  for (let language = 0; language < 2; language += 1) {
    for (const path of ['/petition', '/petition/follow']) {
      const address = town.counterOrigin + path;
      expect([path, await screenFaults(looker, address)]).toEqual([path, []]);
    }
    for (const path of ['/in-tray', number]) {
      const address = town.officeOrigin + path;
      expect([path, await screenFaults(officer, address)]).toEqual([path, []]);
    }
    for (const page of [looker, officer]) await page.locator('header button').first().click();
  }
});
