import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { demoCode } from '../../tools/demo/demo-code.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { phoneFaults } from '../support/phone-faults.ts';
import { screenFaults } from '../support/screen-faults.ts';

const { oujiang } = demoAgencies;
let town: Town;
let chromium: Chromium;
let context: BrowserContext;
let agent: Page;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  ({ context } = chromium);
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  agent = await newcomer(context);
  const plan = { role: '机构', code: oujiang.code, authority: oujiang.name, administers: true };
  await enrol(agent, await invite(admin, { name: '王示例', ...plan }));
});
afterAll(async () => {
  await chromium?.close();
  await town?.stop();
});

async function type(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`[id="${field}"]`).fill(value);
}

async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByRole('button', { name: '确认录入' }).click();
  await page.getByRole('heading', { name: '已录入' }).waitFor();
}

test('an agency registers itself by invitation, and confirms a year later by one press', async () => {
  await agent.getByRole('link', { name: '登记信息' }).click();
  await agent.getByRole('button', { name: '办理告知性登记' }).click();
  await type(agent, 'body.name', oujiang.name);
  await agent.locator('[id="body.subjectKind"]').selectOption('company');
  await agent.locator('[name="body.services"]').first().check();
  await type(agent, 'body.capability', '监测人员 12 名');
  await type(agent, 'body.fees', '按项目计费');
  await record(agent);
  await agent.goto(town.counterOrigin);
  expect(await agent.locator('main').innerText()).not.toContain('尚未登记');

  town.clock.holdAt(town.clock.now() + 366 * 86_400_000);
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  const plan = { role: '机构', code: oujiang.code, authority: oujiang.name };
  const colleague = await newcomer(context);
  await enrol(colleague, await invite(admin, { name: '李示例', ...plan }));
  agent = colleague;
  await colleague.getByText('请确认信息是否有变化').waitFor();
  await colleague.getByRole('link', { name: '登记信息' }).click();
  await colleague.getByRole('button', { name: '信息无变化，确认登记' }).click();
  await colleague.goto(town.counterOrigin);

  expect(await colleague.locator('main').innerText()).not.toContain('请确认信息是否有变化');
});

test('its pages have no fault, in both languages and themes, from a phone to a desk', async () => {
  await agent.goto(`${town.counterOrigin}/own/registration`);
  await agent.getByRole('button', { name: '变更登记' }).click();
  const draft = new URL(agent.url()).pathname;
  const paths = [
    '/',
    ...['registration', 'people', 'engagements', 'record', 'repair'].map((name) => `/own/${name}`),
    draft,
  ];

  for (const path of [...paths, ...paths]) {
    expect([path, await screenFaults(agent, town.counterOrigin + path)]).toEqual([path, []]);
    if (path === draft) await agent.locator('header button').first().click();
  }
});

test.each([
  { role: '行业自治组织', code: demoCode(601), authority: '示例环保服务业协会' },
  { role: '专家', code: 'X-0000000001', authority: '示例专家' },
  { role: '从业人员', code: 'P-0000000001', authority: '示例人员' },
])('the pages of $authority have no fault, in both themes, on a phone', async (plan) => {
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  const page = await newcomer(context);
  await enrol(page, await invite(admin, { name: '赵示例', ...plan }));
  const own = await page
    .locator('nav a, .doors a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  expect(own).toContain('/calendar');
  for (const path of own) {
    await page.goto(town.counterOrigin + path);
    for (const theme of ['light', 'dark'] as const) {
      expect([path, theme, await phoneFaults(page, theme)]).toEqual([path, theme, []]);
    }
  }
});
