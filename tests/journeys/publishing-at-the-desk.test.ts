import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import type { EntryDraft } from '../../shared/ledger/entry.ts';
import { demoCode } from '../../tools/demo/demo-code.ts';
import { procurementBan, registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import {
  enrol,
  invite,
  invitedAdministrator,
  invitedOperator,
  newcomer,
} from '../support/desk-people.ts';
import { faultsOnScreens } from '../support/screen-faults.ts';

const agencies = Array.from({ length: 22 }, (_, place) => ({
  code: demoCode(500 + place),
  name: `示例第${place + 1}号环境检测有限公司`,
  services: ['environmental-monitoring'] as const,
}));
let town: Town;
let chromium: Chromium;
let officer: Page;
let operator: Page;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
  await officers.registrar.record(
    ...agencies.map((agency) => registrationOf(agency, '示例登记1号')),
  );
  await town.publish();
  const from = new Date(town.clock.now() - 86_400_000).toISOString();
  const until = new Date(town.clock.now() + 400 * 86_400_000).toISOString();
  const bans: readonly EntryDraft[] = agencies.map((agency, place) =>
    procurementBan(agency, `B-${place}`, { from, until }, `示例决字${place}号`),
  );
  await officers.finance.record(...bans);
  const admin = await newcomer(chromium.context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  [officer, operator] = [await newcomer(chromium.context), await newcomer(chromium.context)];
  await enrol(officer, await invite(admin, { name: '陈示例', role: '市级主管部门' }));
  await enrol(operator, await invitedOperator(town, '孙示例'));
});
afterAll(async () => {
  await chromium?.close();
  await town?.stop();
});

const badgeOf = async (place: number) =>
  (await fetch(town.publicOrigin + paths.badge(agencies[place]?.code ?? ''))).text();

test('too many bans of a day wait until somebody who recorded none of them has looked', async () => {
  await expect
    .poll(async () => {
      await officer.goto(`${town.officeOrigin}/publishing`);
      return officer.getByRole('link', { name: '查看并办理' }).count();
    })
    .toBe(1);
  await officer.getByRole('link', { name: '查看并办理' }).click();
  await expect.poll(() => officer.getByRole('button', { name: '核准发布' }).count()).toBe(0);

  await operator.getByRole('link', { name: '发布', exact: true }).click();
  await operator.getByRole('link', { name: '查看并办理' }).click();
  await operator.getByText('拒绝核准').first().click();
  await operator.getByLabel('理由或者原因').fill('疑为误录，请经办人核实');
  await operator.getByRole('button', { name: '拒绝核准' }).click();
  await operator.getByText('疑为误录').first().waitFor();
  expect(await badgeOf(0)).not.toContain('市场禁入');
});

test('none of these screens has a fault, on any screen, in both themes and languages', async () => {
  const at = (path: string) => town.officeOrigin + path;
  const chinese = {
    publishing: at('/publishing'),
    halt: at('/publishing/halt'),
    policy: at('/publishing/policy'),
  };
  const faults = [...(await faultsOnScreens(operator, chinese))];
  await operator.getByRole('button', { name: 'English' }).click();
  faults.push(...(await faultsOnScreens(operator, { 'publishing-en': at('/publishing') })));
  await operator.getByRole('button', { name: '中文' }).click();
  faults.push(...(await faultsOnScreens(officer, { 'publishing-officer': at('/publishing') })));

  expect(faults).toEqual([]);
});

test('what is approved is out, and the page needs no script for it', async () => {
  const browser = chromium.context.browser();
  const plain = await browser?.newContext({
    javaScriptEnabled: false,
    storageState: await operator.context().storageState(),
  });
  const page = await plain?.newPage();
  if (!page) throw new Error('no browser');
  await page.goto(`${town.officeOrigin}/publishing/halt`);
  await page.getByRole('button', { name: '收回拒绝' }).click();
  await page.getByRole('button', { name: '核准发布' }).click();
  await page.getByRole('heading', { name: '发布', exact: true }).waitFor();
  await page.getByText('目前没有待核准的状态变更').waitFor();
  await town.publish();

  expect(await badgeOf(0)).toContain('市场禁入');
  await page.goto(`${town.officeOrigin}/publishing/policy`);
  await page.getByLabel('重点监管：记分达到').fill('3');
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByText('共 22 个主体，其中 0 个会有不同').waitFor();
  await plain?.close();
});
