import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
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
