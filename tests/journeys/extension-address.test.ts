import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';

const name = '示例青山环境检测有限公司';
const records = [makeAgencyRecord(1, { name, level: 'blacklisted' })];
const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>中标公告</title>
<h1>中标公告</h1><p>中标人：${name}</p>`;

let run: ExtensionRun;

beforeAll(async () => {
  run = await runExtension(html, { records });
});
afterAll(() => run.stop());

test('a page that gives itself another address is told under that one, and not taken for a page that has not spoken', async () => {
  const opened = await run.open();
  const { tab } = await opened.state();

  await opened.page.evaluate(() => history.pushState(null, '', '/another?page=2'));

  await expect.poll(async () => (await opened.state()).page).toContain('/another?page=2');
  expect(await opened.state()).toMatchObject({ pending: false, findings: [{ text: name }] });
  expect(await run.ask({ kind: 'page-query', tab })).toMatchObject({
    isPending: false,
    page: { address: expect.stringContaining('/another?page=2') },
    agencies: [{ places: [{ text: name }] }],
  });
});
