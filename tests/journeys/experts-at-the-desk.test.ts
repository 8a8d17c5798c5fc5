import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revealHash } from '../../shared/kinds/draw/draw-result-rules.ts';
import { demoCode } from '../../tools/demo/demo-code.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { recordEntry } from '../support/record-entry.ts';
import { faultsOnScreens } from '../support/screen-faults.ts';

const secrets = ['a1'.repeat(32), 'b2'.repeat(32)] as const;
const party = demoCode(600);
const services = ['environmental-monitoring'] as const;
const agency = registrationOf(
  { code: party, name: '示例环境检测有限公司', services },
  '示例登记1号',
);
const experts = Array.from({ length: 9 }, (_, place) => ({
  subject: { kind: 'expert', code: `X-000000000${place}` } as const,
  basis: agency.basis,
  kind: 'expert-entered',
  body: {
    categories: ['环境监测'],
    employers: place === 0 ? [{ code: party, from: '2020-01-01' }] : [],
  },
  personal: { name: '示例专家' },
}));
let town: Town;
let chromium: Chromium;
let officer: Page;
let draw: string;
let choosing: string;

beforeAll(async () => {
  town = await openTown({ startMs: Date.parse('2026-03-02T01:00:00Z') });
  chromium = await launchChromium({ hosts: ['localhost'] });
  const { registrar } = await appointOfficers(town.deskOrigin, town.operatorSecret);
  await registrar.record(agency, ...experts);
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

test('experts are drawn by chance that two parties make together, and the reserves stand in order', async () => {
  await officer.getByRole('link', { name: '检查', exact: true }).click();
  await officer.getByRole('link', { name: '专家抽取' }).click();
  await officer.getByRole('link', { name: '抽取专家' }).click();
  await officer.getByLabel('事由').fill('监测数据质量检查');
  await officer.getByLabel('活动日期').fill('2026-03-03');
  await officer.getByLabel('当事人统一社会信用代码').fill(party);
  await officer.getByRole('button', { name: '查看专家和回避情形' }).click();
  choosing = officer.url();
  await officer.getByLabel('X-0000000001 能否抽取').selectOption({ label: '回避：近亲属关系' });
  await officer.getByText('没有外部网络时').click();
  await officer.getByLabel('甲方名称').fill('示例市局');
  await officer.getByLabel('甲方承诺值').fill(revealHash('示例市局', secrets[0]));
  await officer.getByLabel('乙方名称').fill('示例协会');
  await officer.getByLabel('乙方承诺值').fill(revealHash('示例协会', secrets[1]));
  await officer.getByLabel('本机关统一社会信用代码').fill(demoCode(900));
  await officer.getByRole('button', { name: '生成名单' }).click();
  await recordEntry(officer, '第二十三条', '示例抽字〔2026〕1号');

  await officer.goto(`${town.officeOrigin}/supervision/draws`);
  await officer.getByRole('link', { name: '监测数据质量检查' }).click();
  draw = officer.url();
  await officer.getByLabel('示例市局 公开的数').fill(secrets[0]);
  await officer.getByLabel('示例协会 公开的数').fill(secrets[1]);
  await officer.getByRole('button', { name: '抽取' }).click();
  await recordEntry(officer, '第二十三条', '示例抽字〔2026〕2号');

  await officer.goto(draw);
  const result = officer.getByRole('table', { name: '抽取结果' });
  const places = await result.getByRole('rowheader').allInnerTexts();
  expect(places).toEqual(['抽中 1', '抽中 2', '抽中 3', '候补 1', '候补 2']);
});

test('none of these screens has a fault, on any screen, in both themes and languages', async () => {
  const at = (path: string) => town.officeOrigin + path;
  const faults = await faultsOnScreens(officer, {
    draws: at('/supervision/draws'),
    occasion: at('/supervision/draws/new'),
    choosing,
    draw,
  });
  await officer.getByRole('button', { name: 'English' }).click();
  const english = await faultsOnScreens(officer, { 'choosing-en': choosing, 'draw-en': draw });

  expect([...faults, ...english]).toEqual([]);
});
