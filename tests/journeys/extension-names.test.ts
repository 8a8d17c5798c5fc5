import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabState } from '../../extension/messages/tab-state.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';

const records = [
  makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'blacklisted' }),
  makeAgencyRecord(2, { name: '示例鹿溪环保科技有限公司' }),
  makeAgencyRecord(4, { name: '示例白云环境咨询有限公司' }),
  makeAgencyRecord(5, { name: '示例云岭环境工程有限公司', formerly: '示例东篱环境技术有限公司' }),
  makeAgencyRecord(6, { name: '示例青山环境检测有限公司瓯江分公司' }),
];

let run: ExtensionRun;
let state: TabState;
let popup: Page;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/names.html'), 'utf8');
  run = await runExtension(html, { records });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  const opened = await run.open();
  state = await opened.state();
  popup = await run.context.newPage();
  await popup.goto(run.extension.address(`popup.html?tab=${opened.tab}`));
});
afterAll(() => run.stop());

test('names and codes of a page in both scripts are each found for what they are', () => {
  const found = state.findings.map(({ text, code, kind, certainty }) => [
    text.replace(/\s/g, ''),
    code,
    kind,
    certainty.kind === 'certain' ? 'certain' : certainty.because,
  ]);

  expect(found).toEqual([
    ['示例青山環境檢測有限公司', makeUscc(1), 'agency', 'certain'],
    ['示例白云环境咨询有限公司', makeUscc(4), 'agency', 'other-code'],
    ['９１９９０００００００００００２７Ｗ', makeUscc(2), 'code', 'other-name'],
    ['示例东篱环境技术有限公司', makeUscc(5), 'former-name', 'certain'],
    ['示例青山环境检测有限公司瓯江分公司', makeUscc(6), 'agency', 'certain'],
    [makeUscc(5), makeUscc(5), 'code', 'certain'],
  ]);
});

test('the popup shows a name and a code that disagree, and the branch’s legal person', async () => {
  const lines = await popup.locator('.finding').allInnerTexts();

  expect(lines.join('\n')).toContain(`名称与代码不一致：页面所写代码 ${makeUscc(2)}`);
  expect(lines.join('\n')).toContain('名称与代码不一致：页面所写名称 示例白云环境咨询有限公司');
  expect(lines.find((line) => line.includes('瓯江分公司'))).toContain('法人：黑名单');
});

test('unknown names are listed apart, each once, without a verdict or a place among the findings', async () => {
  await popup.getByText('另有 2 个环保类单位名称未收录').click();

  await expect
    .poll(() => popup.locator('.unknown li').allInnerTexts())
    .toEqual(['示例无名环境检测有限公司', '示例（远山）生态环境研究院']);
  await popup.getByText('未收录既不表示守信，也不表示失信').waitFor();
  expect(await popup.locator('.finding').allInnerTexts()).not.toContain('无名');
});

test('text that was not checked is counted by cause', async () => {
  expect(state.notChecked).toMatchObject({
    'no-register': 0,
    'too-long': 0,
    frames: 1,
    embedded: 1,
  });
  expect(await popup.getByRole('status').first().innerText()).toMatch(
    /^6 处名称，5 家机构，\d+ 个名称未收录，2 处未检查$/,
  );
  await popup.getByText('1 个框架未检查：属于其他网站，无法读取').waitFor();
  await popup.getByText('1 处嵌入内容未检查：PDF、插件等无法读取').waitFor();
});
