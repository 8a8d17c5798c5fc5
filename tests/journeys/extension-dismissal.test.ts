import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';

const name = '示例青山环境检测有限公司';
const html = `<!doctype html><meta charset="utf-8"><title>示例公告</title><p>中标供应商：${name}</p>`;

let run: ExtensionRun;
let opened: OpenPage;
let panel: Page;

beforeAll(async () => {
  run = await runExtension(html, {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
    pages: { '/other.html': html },
  });
  await run.ask({ kind: 'check-now' });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
  panel = await run.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(run.extension.address(`sidepanel.html?tab=${opened.tab}`));
  await panel
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
});
afterAll(() => run.stop());

const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

async function paintedIs(page: Page, wanted: boolean): Promise<void> {
  await expect.poll(async () => (await painted(page)) > 0).toBe(wanted);
}

test('a dismissed finding is painted no more, and still listed, counted and in records', async () => {
  await paintedIs(opened.page, true);
  expect(await run.badge(opened.tab)).toBe('✕1');

  await panel.getByText('忽略此提示').first().click();
  await panel.getByLabel('理由').selectOption({ label: '与本项目无关' });
  await panel.getByRole('button', { name: '忽略此提示' }).click();
  await panel.getByText('已忽略：与本项目无关').waitFor();

  await paintedIs(opened.page, false);
  const { dismissed, findings, verdicts } = await opened.stateWhere(({ pending }) => !pending);
  expect(dismissed.map(({ reason }) => reason)).toEqual(['not-a-party']);
  expect(findings.map(({ text }) => text)).toEqual([name]);
  expect(Object.keys(verdicts)).toHaveLength(1);
  expect(await run.badge(opened.tab)).toBe('1');
  const query = await run.ask({ kind: 'page-query', tab: opened.tab });
  expect(JSON.stringify(query)).toContain(name);
});

test('on another page the same name is painted as ever', async () => {
  const other = await run.open('/other.html');

  await paintedIs(other.page, true);
  await other.page.close();
});

test('the report of an error says what would be told, and meets WCAG 2.2 AA', async () => {
  const before = run.register.requests.length;
  await panel.getByText('报告错误').click();

  const text = await panel.getByRole('textbox', { name: '报告内容' }).inputValue();
  expect(text).toContain(`网页所写：${name}`);
  expect(text).toContain(`网页：${run.address}`);
  expect(await axeViolations(panel)).toEqual([]);
  expect(run.register.requests).toHaveLength(before);
});

test('what was dismissed is seen and undone in the settings', async () => {
  const settings = await run.context.newPage();
  await settings.goto(run.extension.address('settings.html'));
  await settings.getByRole('button', { name: `撤销忽略：${name}` }).click();
  await settings.getByText('没有忽略任何提示。').waitFor();

  await paintedIs(opened.page, true);
  expect((await opened.state()).dismissed).toEqual([]);
  await settings.close();
});
