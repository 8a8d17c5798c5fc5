import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { tellStory } from '../../tools/demo/story.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { faultsOnScreens } from '../support/screen-faults.ts';

let town: Town;
let chromium: Chromium;
let officer: Page;

beforeAll(async () => {
  town = await openTown();
  chromium = await launchChromium({ hosts: ['localhost'] });
  await tellStory(await appointOfficers(town.deskOrigin, town.operatorSecret), town);
  const admin = await newcomer(chromium.context);
  await enrol(admin, await invitedAdministrator(town));
  await admin.getByRole('link', { name: '人员与授权' }).click();
  officer = await newcomer(chromium.context);
  await enrol(officer, await invite(admin, { name: '陈示例', role: '市级主管部门' }));
});
afterAll(async () => {
  await chromium?.close();
  await town?.stop();
});

test('an officer reads the year, what took how long, and takes the numbers along', async () => {
  await officer.getByRole('link', { name: '统计' }).click();
  const downloading = officer.waitForEvent('download');
  await officer.getByRole('link', { name: '下载 CSV' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  await officer.getByText('以表格查看').first().click();
  const table = await officer.getByRole('table', { name: '登记' }).innerText();
  await officer.getByRole('link', { name: '办理用时与逾期' }).click();
  await officer.getByRole('heading', { name: '当前未办事项，按承办单位' }).waitFor();

  expect(file).toMatch(/^\ufeff"月份","类别","项目","数量"\r\n/);
  expect(table).toContain('告知性登记');
});

test('none of these screens has a fault, on any screen, in both themes and languages', async () => {
  const at = (path: string) => town.officeOrigin + path;
  const faults = await faultsOnScreens(officer, {
    statistics: at('/statistics'),
    times: at('/statistics/times'),
  });
  await officer.getByRole('button', { name: 'English' }).click();
  const english = await faultsOnScreens(officer, { 'statistics-en': at('/statistics') });

  expect([...faults, ...english]).toEqual([]);
});
