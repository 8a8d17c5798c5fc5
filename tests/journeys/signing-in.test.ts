import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';

let town: Town;
let chromium: Chromium;
let context: BrowserContext;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  ({ context } = chromium);
});
afterAll(async () => {
  await chromium.close();
  await town.stop();
});

test('from the operator’s secret to an officer at work and an agency at the counter, by passkeys alone', async () => {
  const admin = await newcomer(context);
  const link = await invitedAdministrator(town);

  await enrol(admin, link);
  await admin.getByRole('link', { name: '人员与授权' }).click();
  const officerLink = await invite(admin, { name: '陈示例', role: '市级主管部门' });
  const agencyLink = await invite(admin, {
    name: '王示例',
    role: '机构',
    code: demoAgencies.oujiang.code,
    authority: '示例瓯江环境科技有限公司',
    administers: true,
  });

  const officer = await newcomer(context);
  await enrol(officer, officerLink);
  expect(await officer.getByRole('link', { name: '人员与授权' }).count()).toBe(0);
  await officer.getByRole('button', { name: '退出' }).click();
  await officer.getByRole('button', { name: '用通行密钥登录' }).click();
  await officer.getByRole('heading', { name: '我的工作' }).waitFor();

  const agent = await newcomer(context);
  expect(agencyLink).toContain(town.counterOrigin);
  await enrol(agent, agencyLink);
  await agent.getByRole('link', { name: '人员与授权' }).click();
  await expect.poll(() => agent.getByRole('row').count()).toBe(2);
  await agent.goto(town.officeOrigin);
  expect(new URL(agent.url()).pathname).toBe('/sign-in');
});

test('an invitation’s secret leaves the address at once, and opens nothing a second time', async () => {
  const first = await newcomer(context);
  const link = await invitedAdministrator(town);
  await first.goto(link);
  const address = await first.evaluate(() => location.href);
  await first.getByRole('button', { name: '设置通行密钥' }).click();
  await first.getByRole('heading', { name: '我的工作' }).waitFor();

  const second = await newcomer(context);
  await second.goto(link);
  await second.getByRole('button', { name: '设置通行密钥' }).click();

  expect(address).not.toContain('#');
  await second.getByText('未能验证').waitFor();
});

test('what hands an account away asks for the passkey again', async () => {
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.goto(`${town.officeOrigin}/accounts`);
  await invite(admin, { name: '周示例', role: '审计' });
  town.clock.holdAt(town.clock.now() + 6 * 60_000);
  await admin.goto(`${town.officeOrigin}/accounts`);
  await admin.getByRole('link', { name: '周示例' }).click();
  await admin.locator('summary', { hasText: '停用账号' }).click();
  await admin.getByRole('button', { name: '停用账号' }).click();

  await admin.getByRole('button', { name: '验证本人' }).click();
  await admin.locator('summary', { hasText: '停用账号' }).click();
  await admin.getByRole('button', { name: '停用账号' }).click();

  await admin.getByText('停用', { exact: false }).first().waitFor();
  expect(await admin.getByRole('button', { name: '停用账号' }).count()).toBe(0);
  town.clock.release();
});

describe('every screen', () => {
  let page: Page;
  const paths = [
    '/',
    '/accounts',
    '/accounts/new',
    '/accounts/log',
    '/sessions',
    '/confirm',
    '/nothing',
  ];

  beforeAll(async () => {
    page = await newcomer(context);
    await enrol(page, await invitedAdministrator(town));
  });

  test.each([...paths, '/sign-in', '/enrol'])(
    '%s meets WCAG 2.2 AA in both languages and themes, and needs no sideways scrolling on a phone',
    async (path) => {
      const faults: unknown[] = [];
      const said = (message: { type: () => string; text: () => string }) =>
        message.type() === 'error' && faults.push(message.text());
      page.on('console', said);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(town.officeOrigin + path);
        faults.push(...(await axeViolations(page)));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 360) faults.push(`${colorScheme}: ${width} px wide`);
        await take(page, path, colorScheme);
        await page.locator('header button').first().click();
      }
      page.off('console', said);

      expect(faults.filter((fault) => !String(fault).includes('status of 4'))).toEqual([]);
    },
  );
});

async function take(page: Page, path: string, scheme: string): Promise<void> {
  if (!process.env.SHOTS) return;
  mkdirSync(process.env.SHOTS, { recursive: true });
  const name = `${path.slice(1).replaceAll('/', '-') || 'work'}-${scheme}`;
  await page.screenshot({ path: `${process.env.SHOTS}/${name}-360.png`, fullPage: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}-1440.png` });
  await page.setViewportSize({ width: 360, height: 800 });
}
