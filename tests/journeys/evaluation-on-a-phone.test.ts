import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf, toInstant } from '../../shared/time/shanghai.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { clientCodes } from '../../tools/demo/clients.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { screenFaults } from '../support/screen-faults.ts';

const { oujiang } = demoAgencies;
const phone = { width: 360, height: 740 };
let town: Town;
let chromium: Chromium;
let context: BrowserContext;
let officer: Page;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  ({ context } = chromium);
  const { registrar } = await appointOfficers(town.deskOrigin, town.operatorSecret);
  const registration = registrationOf(oujiang, '示例登记1号');
  await registrar.record(registration);
  for (const engagement of ['HT-1', 'HT-2', 'HT-3']) await doneService(registrar, engagement);
  const admin = await newcomer(context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  officer = await newcomer(context);
  await enrol(officer, await invite(admin, { name: '陈示例', role: '市级主管部门' }));
});
afterAll(async () => {
  await chromium?.close();
  await town?.stop();
});

type Registrar = Awaited<ReturnType<typeof appointOfficers>>['registrar'];

async function doneService(registrar: Registrar, engagement: string): Promise<void> {
  const yesterday = addDays(dayOf(toInstant(town.clock.now())), -1);
  const { subject, basis } = registrationOf(oujiang, '示例登记1号');
  const client = clientCodes[0] ?? '';
  const opened = { engagement, client, services: ['environmental-monitoring'], area: '330302' };
  const days = { acknowledgedOn: yesterday, openedOn: yesterday, qualitySystem: 'Q-1' };
  const about = { subject, basis } as const;
  await registrar.record({ ...about, kind: 'engagement-opened', body: { ...opened, ...days } });
  const closed = { engagement, completedOn: yesterday };
  await registrar.record({ ...about, kind: 'engagement-closed', body: closed });
}

/** An officer makes an invitation; its link's address and its code. */
async function invitation(engagement: string): Promise<{ place: string; code: string }> {
  await officer.goto(`${town.officeOrigin}/invitations`);
  const row = officer.getByRole('row', { name: engagement });
  await row.getByLabel('委托人名称').fill('示例委托单位1');
  await row.getByRole('button', { name: '生成邀请' }).click();
  const code = await officer.locator('.secret').innerText();
  return { place: `${town.counterOrigin}/evaluate`, code };
}

async function rate(page: Page): Promise<void> {
  await page.getByRole('group', { name: '服务质量' }).getByLabel('很满意', { exact: true }).check();
  await page.getByRole('group', { name: '收费' }).getByLabel('一般').check();
  await page.getByLabel('说一句话').fill('按时完成');
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByRole('heading', { name: '评价已经提交' }).waitFor();
}

test('a client evaluates by invitation on a phone, by one link and four touches', async () => {
  const { place, code } = await invitation('HT-1');
  const client = await newcomer(context);
  await client.setViewportSize(phone);

  await client.goto(`${place}#${code}`);
  await client.getByText('项目编号 HT-1').waitFor();
  expect(client.url()).not.toContain(code);
  await rate(client);

  await officer.goto(`${town.officeOrigin}/subjects/of/${oujiang.code}`);
  expect(await officer.locator('main').innerText()).toContain('评价');
});

test('and without a script by typing the code from the letter', async () => {
  const { place, code } = await invitation('HT-2');
  const own = await context.browser()?.newContext({ javaScriptEnabled: false, viewport: phone });
  const client = await (own ?? context).newPage();

  await client.goto(place);
  await client.getByLabel('邀请码').fill(code.toLowerCase());
  await client.getByRole('button', { name: '继续' }).click();
  await rate(client);
});

test('none of the screens has a fault, in both languages and themes, from a phone to a desk', async () => {
  const { place, code } = await invitation('HT-3');
  const client = await newcomer(context);
  for (let language = 0; language < 2; language += 1) {
    expect(await screenFaults(client, place)).toEqual([]);
    await client.goto('about:blank');
    await client.goto(`${place}#${code}`);
    await client.getByText('HT-3').waitFor();
    expect(await screenFaults(client)).toEqual([]);
    expect(await screenFaults(officer, `${town.officeOrigin}/invitations`)).toEqual([]);
    await client.goto(place);
    for (const page of [client, officer]) await page.locator('header button').first().click();
  }
});
