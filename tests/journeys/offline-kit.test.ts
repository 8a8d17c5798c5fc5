import { transform } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeTextPdf } from '../fixtures/files/make-text-pdf.ts';
import { makeXlsx } from '../fixtures/files/make-xlsx.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { KitPage } from '../support/kit-page.ts';
import { graded, type KitWorkshop, listed, openKitWorkshop } from '../support/kit-workshop.ts';
import { withoutNewer } from '../support/older-browser.ts';

let workshop: KitWorkshop;
let chromium: Chromium;
let page: Page;
let kit: KitPage;
let text: string;

beforeAll(async () => {
  workshop = await openKitWorkshop();
  const made = await workshop.make('head.json', 'kit.html', '--jurisdiction', '330300');
  expect([made.exitCode, made.errors]).toEqual([0, '']);
  text = await workshop.textOf('kit.html');
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium?.close();
  await workshop?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
  kit = new KitPage(page);
});

const at = (name: string) => workshop.at(name);

/** Everything that a list, a workbook and a PDF in an old encoding come to. */
async function vetAll() {
  await kit.paste(`${listed}\n${graded}\n示例没有环境有限公司`);
  const list = await kit.rows();
  await kit.choose('a.xlsx', makeXlsx([['机构名称'], [listed]]));
  const [book] = await kit.rows();
  await kit.choose('a.pdf', makeTextPdf([[`中标人：${listed}`]]));
  const [pdf] = await kit.rows();
  return { list, book, pdf };
}

const vetted = {
  list: [
    expect.stringContaining(`第 1 行 ${listed} 黑名单`),
    expect.stringContaining('无记录'),
    expect.stringContaining(`第 2 行 ${graded}`),
  ],
  book: expect.stringContaining(`第 2 行 ${listed} 黑名单`),
  pdf: expect.stringContaining(`第 1 页 ${listed} 黑名单`),
};

test('opened from the disk it says of when it is and vets lists and files, and asks nothing of anything', async () => {
  await kit.open(text, at('opened.html'));
  await page.getByText('数据截至').first().waitFor();

  expect(await kit.shown()).toMatch(/温州市公示库，数据截至 .*；本离线包用到 .* 为止/);
  expect(await vetAll()).toEqual(vetted);
  expect(kit.asked.filter((address) => !/^(?:file|blob):/.test(address))).toEqual([]);
});

test('a browser without what came after Chromium 86 vets the same', async () => {
  await withoutNewer(page);
  await kit.open('<!doctype html>', at('empty.html'));
  expect(await newerThere(page)).toEqual(['undefined', 'undefined', 'undefined']);

  await kit.open(text, at('opened.html'));

  expect(await vetAll()).toEqual(vetted);
});

/** What there is of some newer things in a page, and in a worker that it makes of its own text. */
function newerThere(of: Page): Promise<readonly string[]> {
  return of.evaluate(async () => {
    const text = 'postMessage(typeof structuredClone)';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const inWorker = await new Promise<string>((told) => {
      new Worker(address).onmessage = ({ data }) => told(data);
    });
    return [inWorker, typeof globalThis.structuredClone, typeof Map.groupBy];
  });
}

test('no script in it has syntax that Chromium 86 does not know', async () => {
  const [script = ''] = /<script>.*?<\/script>/s.exec(text) ?? [];
  const code = script.slice('<script>'.length, -'</script>'.length);
  const [asIs, lowered] = await Promise.all(
    ['esnext', 'chrome86'].map((target) => transform(code, { target, charset: 'utf8' })),
  );

  expect(code.length).toBeGreaterThan(10_000);
  expect(lowered?.code === asIs?.code).toBe(true);
});
