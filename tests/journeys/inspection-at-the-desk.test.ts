import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revealHash } from '../../shared/kinds/draw/draw-result-rules.ts';
import { addDays, dayOf, toInstant } from '../../shared/time/shanghai.ts';
import { demoCode } from '../../tools/demo/demo-code.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { appoint, appointOfficers } from '../../tools/demo/officers.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';
import { recordEntry } from '../support/record-entry.ts';
import { faultsOnScreens } from '../support/screen-faults.ts';
import { aboutAgency } from '../support/year.ts';

const secrets = ['a1'.repeat(32), 'b2'.repeat(32)] as const;
const agencies = Array.from({ length: 10 }, (_, place) => ({
  code: demoCode(600 + place),
  name: `示例第${place + 1}号环境检测有限公司`,
  services: ['environmental-monitoring'] as const,
}));
let town: Town;
let chromium: Chromium;
let officer: Page;
let plan: string;
let sheet: string;
let code: string;

beforeAll(async () => {
  town = await openTown({ startMs: Date.parse('2026-03-02T01:00:00Z') });
  chromium = await launchChromium({ hosts: ['localhost'] });
  const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
  await officers.registrar.record(
    ...agencies.map((agency) => registrationOf(agency, '示例登记1号')),
  );
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

const today = () => dayOf(toInstant(town.clock.now()));
const fill = (field: string, value: string) => officer.locator(`[id="${field}"]`).fill(value);

const recordAs = (article: string, document: string) => recordEntry(officer, article, document);

test('an inspection is planned, and drawn by chance that two parties make together', async () => {
  await officer.getByRole('link', { name: '检查', exact: true }).click();
  await officer.getByRole('link', { name: '拟定检查计划' }).click();
  await officer.getByLabel('计划名称').fill('2026年上半年双随机检查');
  await officer.getByLabel('检查期间：自').fill('2026-03-02');
  await officer.getByLabel('检查期间：至').fill('2026-08-31');
  await officer.getByLabel('检查人员', { exact: true }).fill('浙C-001\n浙C-002\n浙C-003');
  await officer.getByText('没有外部网络时').click();
  await officer.getByLabel('甲方名称').fill('示例市局');
  await officer.getByLabel('甲方承诺值').fill(revealHash('示例市局', secrets[0]));
  await officer.getByLabel('乙方名称').fill('示例协会');
  await officer.getByLabel('乙方承诺值').fill(revealHash('示例协会', secrets[1]));
  await officer.getByLabel('本机关统一社会信用代码').fill(demoCode(900));
  await officer.getByRole('button', { name: '生成名单' }).click();
  await recordAs('第二十四条', '示例检字〔2026〕1号');

  await officer.getByRole('link', { name: '检查', exact: true }).click();
  await officer.getByRole('link', { name: '2026年上半年双随机检查' }).click();
  plan = officer.url();
  await officer.getByLabel('示例市局 公开的数').fill(secrets[0]);
  await officer.getByLabel('示例协会 公开的数').fill(secrets[1]);
  await officer.getByRole('button', { name: '抽取' }).click();
  await recordAs('第二十四条', '示例检字〔2026〕2号');

  await officer.goto(plan);
  const visits = officer
    .getByRole('table', { name: '抽查结果' })
    .getByRole('link', { name: '检查表' });
  expect(await visits.count()).toBe(3);
  await visits.first().click();
  sheet = officer.url();
  code = sheet.split('/').at(-1) ?? '';
  expect(agencies.map((agency) => agency.code)).toContain(code);
});

test('it is held with a sheet on a tablet, and ends in points', async () => {
  await officer.setViewportSize({ width: 768, height: 1024 });
  await officer.goto(sheet);
  await officer.getByLabel('不符合').first().check();
  await officer.getByRole('button', { name: '录入检查记录' }).click();
  await officer.locator('[id="body.followUp"]').selectOption('correct');
  await expect.poll(() => officer.locator('[id="body.summary"]').inputValue()).toContain('不符合');
  await recordAs('第二十四条', '示例检字〔2026〕3号');

  await officer.goto(`${town.officeOrigin}/subjects/of/${code}`);
  await officer.locator('#kind').selectOption({ label: '记分' });
  await officer.locator('#case').fill('WZ-2026-7');
  await officer.getByRole('button', { name: '开始填写' }).click();
  await officer.locator('[id="body.act"]').selectOption('12-3-technical-error');
  await fill('body.summary', '报告存在技术差错');
  await fill('body.actOn', today());
  await fill('body.points', '3');
  await officer.locator('summary', { hasText: '案号、时间和个人信息' }).click();
  await fill('finalOn', today());
  await recordAs('第二十七条', '示例分字〔2026〕1号');

  await officer.goto(`${town.officeOrigin}/statistics`);
  await officer.getByRole('cell', { name: '3', exact: true }).first().waitFor();
});

test('none of these screens has a fault, on any screen, in both themes and languages', async () => {
  const at = (path: string) => town.officeOrigin + path;
  const faults = await faultsOnScreens(officer, {
    supervision: at('/supervision'),
    'new-plan': at('/supervision/plans/new'),
    plan,
    sheet,
  });
  await officer.getByRole('button', { name: 'English' }).click();
  const english = await faultsOnScreens(officer, { 'plan-en': plan, 'sheet-en': sheet });

  expect([...faults, ...english]).toEqual([]);
});

test('the points are repaired, and nothing of them counts any more', async () => {
  const { agent, registrar, approver } = await appoint(
    {
      agent: {
        person: 'agent',
        authority: '本单位',
        role: 'agency',
        speaksFor: { kind: 'agency', code },
      },
      registrar: { person: 'registrar', authority: '示例市生态环境局', role: 'city-regulator' },
      approver: { person: 'approver', authority: '示例市生态环境局', role: 'city-regulator' },
    },
    town.deskOrigin,
    town.operatorSecret,
  );
  const standing = async () => {
    const headers = { Authorization: `Bearer ${registrar.token}` };
    const file = await (await fetch(`${town.deskOrigin}/v1/subjects/${code}`, { headers })).json();
    return file.standing.timeline[0].points?.total ?? 0;
  };
  const entries = await (
    await fetch(`${town.deskOrigin}/v1/subjects/${code}`, {
      headers: { Authorization: `Bearer ${registrar.token}` },
    })
  ).json();
  const demerit = entries.entries.find(({ kind }: { kind: string }) => kind === 'demerit');
  expect(await standing()).toBe(3);
  // General points can be repaired after three months.
  town.clock.holdAt(town.clock.now() + 93 * 86_400_000);
  const [application] = await agent.record(
    aboutAgency(code, 'repair-applied', {
      of: [demerit.id],
      evidence: '已核对全部原始记录并更正报告',
      commitment: '承诺如实监测',
    }),
  );
  const until = addDays(today(), 8);
  await registrar.record(
    aboutAgency(code, 'repair-accepted', { application }),
    aboutAgency(code, 'repair-publicised', { application, until }),
  );
  town.clock.holdAt(town.clock.now() + 9 * 86_400_000);
  await approver.record(aboutAgency(code, 'repair-decided', { application, result: 'granted' }));

  expect(await standing()).toBe(0);
});
