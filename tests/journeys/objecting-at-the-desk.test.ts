import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import { addDays, dayOf, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { decisionOf, noticeOf, proposalOf, registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { fraudCase } from '../../tools/demo/story.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { screenFaults } from '../support/screen-faults.ts';

const { oujiang } = demoAgencies;
let town: Town;
let chromium: Chromium;
let context: BrowserContext;
let admin: Page;
let officer: Page;
let caseId: string;

const today = () => dayOf(toInstant(town.clock.now()));
const badge = async () => {
  await town.publish();
  return (await fetch(town.publicOrigin + paths.badge(oujiang.code))).text();
};

/** A listing in force, and an officer who had no hand in it. */
beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  ({ context } = chromium);
  const { registrar, proposer, approver } = await appointOfficers(
    town.deskOrigin,
    town.operatorSecret,
  );
  await registrar.record(registrationOf(oujiang, '示例登记1号'));
  const fraud = fraudCase(today());
  ({ caseId } = fraud);
  await proposer.record(proposalOf(fraud), noticeOf(fraud, today()));
  town.clock.holdAt(toEpochMs(`${addDays(today(), 45)}T02:00:00.000Z`));
  await approver.record(decisionOf(fraud));
  town.clock.holdAt(town.clock.now() + 7 * 86_400_000);
  admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  officer = await newcomer(context);
  await enrol(officer, await invite(admin, { name: '赵示例', role: '市级主管部门' }));
});
afterAll(async () => {
  await chromium?.close();
  await town?.stop();
});

async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByRole('button', { name: '确认录入' }).click();
  await page.getByRole('heading', { name: '已录入' }).waitFor();
}

const fill = (page: Page, field: string, value: string) =>
  page.locator(`[id="${field}"]`).fill(value);

async function cite(page: Page, documentNumber: string): Promise<void> {
  await fill(page, 'basis.law', '温州市生态环境技术服务中介机构管理办法');
  await page.locator('[id="basis.level"]').selectOption('normative-document');
  await fill(page, 'basis.article', '第三十七条');
  await fill(page, 'basis.documentNumber', documentNumber);
}

test('an agency objects at the counter; the officer upholds it and takes the listing back; the badge clears', async () => {
  expect(await badge()).toContain('黑名单');
  const agent = await newcomer(context);
  const plan = { role: '机构', code: oujiang.code, authority: oujiang.name };
  await enrol(agent, await invite(admin, { name: '王示例', ...plan }));

  const matter = new URLSearchParams({ subject: oujiang.code, case: caseId });
  await agent.goto(`${town.counterOrigin}/case?${matter}`);
  await agent.locator('li', { hasText: '异议申请' }).getByRole('button', { name: '填写' }).click();
  await fill(agent, 'body.grounds', '监测报告系他人冒用本单位名义出具');
  await record(agent);

  await officer.goto(town.officeOrigin);
  await officer.locator('section', { hasText: '待我决定' }).getByText('答复异议').click();
  await officer.getByText('监测报告系他人冒用本单位名义出具').waitFor();
  expect(await screenFaults(officer, officer.url())).toEqual([]);
  await officer.getByRole('button', { name: '按此决定：成立', exact: true }).click();
  await fill(officer, 'body.summary', '经核查，冒用属实');
  await cite(officer, '示例异议复1号');
  await record(officer);

  await officer.goto(`${town.officeOrigin}/case?${matter}`);
  const retract = officer.locator('li', { hasText: '撤销或者终止' });
  await retract.locator('select').selectOption({ label: await listingIn(retract) });
  await retract.getByRole('button', { name: '填写' }).click();
  await officer.locator('[id="body.effect"]').selectOption('annulled');
  await fill(officer, 'body.summary', '异议成立，撤销列入决定');
  await fill(officer, 'basis.documentNumber', '示例撤字1号');
  await record(officer);
  await officer.getByText('台账条数').waitFor();

  expect(await badge()).not.toContain('黑名单');
});

async function listingIn(step: ReturnType<Page['locator']>): Promise<string> {
  const labels = await step.locator('option').allInnerTexts();
  return labels.find((label) => label.startsWith('列入黑名单')) ?? '';
}

test('an auditor reads what was known on a day, and finds that reading in the log', async () => {
  const auditor = await newcomer(context);
  await admin.goto(`${town.officeOrigin}/accounts`);
  await enrol(auditor, await invite(admin, { name: '周示例', role: '审计' }));
  await auditor.goto(`${town.officeOrigin}/subjects/of/${oujiang.code}`);
  await auditor.getByRole('link', { name: '历史时点' }).click();
  await fill(auditor, 'day', addDays(today(), -5));
  await fill(auditor, 'case', '审〔2026〕7号');
  await auditor.getByRole('button', { name: '查阅' }).click();
  await auditor.getByText('本次查阅已记入日志').waitFor();
  const shown = await auditor.locator('main').innerText();

  await auditor.getByRole('link', { name: '查阅日志' }).click();

  const log = await auditor.locator('tbody tr').first().innerText();
  expect(shown).toContain('列入黑名单');
  expect(shown).not.toContain('异议处理结果');
  expect(log).toContain('审〔2026〕7号');
  expect(log).toContain(oujiang.code);
});

test('an officer’s session expires in the middle of a form, and what was typed is sent once they are in again', async () => {
  await officer.goto(`${town.officeOrigin}/subjects/of/${oujiang.code}`);
  await officer.locator('#kind').selectOption({ label: '列入建议' });
  await officer.getByRole('button', { name: '开始填写' }).click();
  const draft = officer.url();
  await fill(officer, 'body.summary', '写到一半时登录过期');
  town.clock.holdAt(town.clock.now() + 2 * 3_600_000);
  await officer.getByRole('button', { name: '保存草稿' }).click();

  await officer.getByRole('button', { name: '用通行密钥登录' }).click();

  await officer.getByRole('heading', { name: '草稿' }).waitFor();
  await officer.goto(draft);
  expect(await officer.locator('[id="body.summary"]').inputValue()).toBe('写到一半时登录过期');
});

test('none of these pages has a fault, in both themes, from a phone to a desk', async () => {
  const file = `/subjects/of/${oujiang.code}`;
  const views = ['timeline', 'engagements', 'people', 'documents', 'public'];
  for (const path of [
    '/',
    `/case?${new URLSearchParams({ subject: oujiang.code, case: caseId })}`,
    `/letter?${new URLSearchParams({ subject: oujiang.code, entry: '330300-4', name: 'decision' })}`,
    file,
    ...views.map((view) => `${file}?view=${view}`),
    `${file}/sum`,
  ]) {
    expect([path, await screenFaults(officer, town.officeOrigin + path)]).toEqual([path, []]);
  }
});
