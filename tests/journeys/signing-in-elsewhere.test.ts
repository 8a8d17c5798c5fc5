import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { openProviderTown, type ProviderTown } from '../support/real-provider.ts';

let opened: ProviderTown;
let chromium: Chromium;
let context: BrowserContext;

beforeAll(async () => {
  opened = await openProviderTown(demoAgencies.oujiang.code);
  chromium = await launchChromium({ hosts: ['localhost'] });
  ({ context } = chromium);
});
afterAll(async () => {
  await chromium.close();
  await opened.stop();
});

/** A browser of somebody's own in which no script runs. */
async function scriptless(): Promise<Page> {
  const own = await context.browser()?.newContext({ javaScriptEnabled: false });
  return (own ?? context).newPage();
}

/** Follows the desk's link, and signs in at the provider by its own pages. */
async function signInThere(page: Page, link: string, login: string): Promise<void> {
  await page.getByRole('link', { name: link }).click();
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('x');
  const form = page.url();
  await page.getByRole('button', { name: 'Sign-in' }).click();
  // Where it has asked before whether it may say who that is, it doesn't ask again.
  await page.waitForURL(({ href }) => href !== form);
  const consent = page.getByRole('button', { name: 'Continue' });
  if (await consent.isVisible()) await consent.click();
}

test('an officer comes in through the city’s provider, without a script, and shows again that it is they', async () => {
  const { officeOrigin } = opened.town;
  const page = await scriptless();
  await page.goto(`${officeOrigin}/subjects`);

  await signInThere(page, '经“示例市统一身份认证”登录', 'officer');
  await page.waitForURL(`${officeOrigin}/subjects`);
  const who = await page.locator('.who').innerText();
  await page.goto(`${officeOrigin}/confirm?to=%2Fdrafts`);
  await signInThere(page, '经“示例市统一身份认证”登录', 'officer');
  await page.waitForURL(`${officeOrigin}/drafts`);

  expect(who).toContain('陈示例');
  expect(who).toContain('示例市生态环境局');
});

test('whom the claims give nothing is told so, and isn’t in', async () => {
  const { officeOrigin } = opened.town;
  const page = await scriptless();
  await page.goto(officeOrigin);

  await signInThere(page, '经“示例市统一身份认证”登录', 'cook');
  await page.getByText('您在本端没有任何职权').waitFor();
  await shoot(page, 'not-admitted');

  await page.goto(officeOrigin);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

test('an agency’s first person takes up the city’s invitation by the claim of its code', async () => {
  const { town } = opened;
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  await invite(admin, {
    name: '王示例',
    role: '机构',
    code: demoAgencies.oujiang.code,
    authority: '示例瓯江环境科技有限公司',
    administers: true,
  });
  const agent = await scriptless();
  await agent.goto(town.counterOrigin);

  await signInThere(agent, '经“示例省法人认证”登录', 'agent');
  await agent.getByRole('heading', { name: '我的工作' }).waitFor();
  await agent.getByRole('link', { name: '人员与授权' }).click();

  await expect.poll(() => agent.getByRole('row').count()).toBe(2);
});

describe('every page of it', () => {
  let page: Page;

  beforeAll(async () => {
    page = await newcomer(context);
    await enrol(page, await invitedAdministrator(opened.town));
  });

  test.each(['/sessions', '/sign-in/back/city', '/confirm', '/sign-in'])(
    '%s meets WCAG 2.2 AA in both languages and themes, and fits a phone, a tablet and a screen',
    async (path) => {
      const faults: unknown[] = [];
      if (path === '/sign-in') await page.context().clearCookies();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(opened.town.officeOrigin + path);
          faults.push(...(await axeViolations(page)));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) faults.push(`${colorScheme} ${width}: ${wide} px wide`);
          await shoot(page, `${path.slice(1).replaceAll('/', '-')}-${colorScheme}-${width}`);
        }
        await page.locator('header button').first().click();
      }

      expect(faults).toEqual([]);
    },
  );
});

async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return;
  mkdirSync(process.env.SHOTS, { recursive: true });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
}
