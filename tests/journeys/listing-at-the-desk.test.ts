import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import { addDays, dayOf, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { phoneFaults } from '../support/phone-faults.ts';

const { oujiang } = demoAgencies;
let town: Town;
let chromium: Chromium;
let context: BrowserContext;
let clerk: Page;
let approver: Page;
/** How many fields somebody typed into. */
let typed = 0;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  ({ context } = chromium);
  const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
  await officers.registrar.record(registrationOf(oujiang, '示例登记1号'));
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  [clerk, approver] = [await newcomer(context), await newcomer(context)];
  await enrol(clerk, await invite(admin, { name: '陈示例', role: '市级主管部门' }));
  await enrol(approver, await invite(admin, { name: '林示例', role: '市级主管部门' }));
});
afterAll(async () => {
  await chromium?.close();
  await town?.stop();
});

async function type(page: Page, field: string, value: string): Promise<void> {
  typed += 1;
  await page.locator(`[id="${field}"]`).fill(value);
}

/** Finds the agency from the first page, by a part of its name, and begins an entry about it. */
async function begin(page: Page, kind: string, caseId: string): Promise<void> {
  await page.goto(town.officeOrigin);
  await page.getByRole('link', { name: '主体', exact: true }).click();
  await type(page, 'q', '瓯江');
  await page.locator('.found').getByRole('link', { name: oujiang.name }).click();
  await page.locator('#kind').selectOption({ label: kind });
  await type(page, 'case', caseId);
  await page.getByRole('button', { name: '开始填写' }).click();
}

/** The address of the receipt. */
async function record(page: Page): Promise<string> {
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByRole('button', { name: '确认录入' }).click();
  await page.getByRole('heading', { name: '已录入' }).waitFor();
  return page.url();
}

/** The same person with script switched off. */
async function withoutScript(page: Page): Promise<Page> {
  const storageState = await page.context().storageState();
  const own = await context.browser()?.newContext({ javaScriptEnabled: false, storageState });
  if (own === undefined) throw new Error('Chromium has gone');
  return own.newPage();
}

/** Where their session is over. */
async function signIn(page: Page): Promise<void> {
  await page.goto(town.officeOrigin);
  if (new URL(page.url()).pathname === '/') return;
  await page.getByRole('button', { name: '用通行密钥登录' }).click();
  await page.getByRole('heading', { name: '我的工作' }).waitFor();
}

const today = () => dayOf(toInstant(town.clock.now()));
/** Where the case, its letter and its receipt are. */
const places: Record<'case' | 'letter' | 'receipt' | 'decision', string> = {
  case: '',
  letter: '',
  receipt: '',
  decision: '',
};

test('an agency is listed by two officers, from their first page to the badge, by no more than twelve typed fields and no code', async () => {
  await begin(clerk, '列入建议', 'WZ-2026-1');
  await type(clerk, 'body.summary', '出具虚假监测报告');
  await type(clerk, 'body.months', '12');
  await clerk.locator('[id="body.offence"]').selectOption({ index: 1 });
  await type(clerk, 'basis.law', '温州市生态环境中介服务机构信用管理办法');
  await clerk.locator('[id="basis.level"]').selectOption('normative-document');
  await type(clerk, 'basis.article', '第三十五条');
  await type(clerk, 'basis.documentNumber', '示例告字〔2026〕1号');
  places.receipt = await record(clerk);

  // From here on as it works everywhere: no script.
  const plain = await withoutScript(clerk);
  await plain.goto(places.receipt);
  await plain.getByRole('link', { name: '查看案件' }).click();
  places.case = plain.url();
  await plain.getByRole('link', { name: /告知书/ }).click();
  places.letter = plain.url();
  await plain.getByRole('button', { name: '录入送达' }).click();
  await type(plain, 'body.servedOn', today());
  await type(plain, 'body.method', '直接送达');
  await type(plain, 'body.proof', '示例送达1号');
  await record(plain);

  town.clock.holdAt(toEpochMs(`${addDays(today(), 45)}T02:00:00.000Z`));
  await signIn(approver);
  await approver.locator('section', { hasText: '待我决定' }).getByRole('link').first().click();
  places.decision = approver.url();
  await approver.getByRole('button', { name: /^按此决定/ }).click();
  await approver.getByRole('button', { name: '下一步：核对' }).click();
  const changes = await approver.locator('section').first().innerText();
  await approver.getByRole('button', { name: '确认录入' }).click();
  await approver.getByRole('heading', { name: '已录入' }).waitFor();

  expect(changes).toMatch(/公示 · 状态.*黑名单/s);
  expect(typed).toBeLessThanOrEqual(12);
  town.clock.holdAt(town.clock.now() + 7 * 86_400_000);
  await town.publish();
  const badge = await (await fetch(town.publicOrigin + paths.badge(oujiang.code))).text();
  expect(badge).toContain('黑名单');
  town.clock.release();
});

test('none of the screens on the way has a fault, in both themes, on a phone', async () => {
  await signIn(clerk);
  await begin(clerk, '记分', 'WZ-2026-2');
  const draft = clerk.url();

  for (const address of [
    `${town.officeOrigin}/subjects`,
    `${town.officeOrigin}/subjects?q=${encodeURIComponent('没有这个名字')}`,
    `${town.officeOrigin}/subjects/of/${oujiang.code}`,
    `${town.officeOrigin}/drafts`,
    draft,
    `${draft}/check`,
    `${town.officeOrigin}/calendar`,
    places.receipt,
    places.case,
    places.letter,
    places.decision,
  ]) {
    for (const theme of ['light', 'dark'] as const) {
      await clerk.goto(address);
      expect([address, theme, await phoneFaults(clerk, theme)]).toEqual([address, theme, []]);
    }
  }
});
