import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { glassBoxes } from '../support/glass-boxes.ts';
import { glassText, pointAt } from '../support/read-card.ts';

const listed = '示例青山环境检测有限公司';
const graded = '示例白云环境咨询有限公司';
const records = [
  makeAgencyRecord(1, { name: listed, level: 'blacklisted' }),
  makeAgencyRecord(2, { name: graded }),
];
const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>中标公告</title>
<h1>环境监测服务中标公告</h1><p>中标人：${graded}</p>
<table><tr id="row"><td>供应商</td><td id="name">${listed}</td></tr></table></html>`;

/** Nothing is drawn here before its first card, for no name in it has a sign; without a title the whole of it is read at once. */
const plain = `<!doctype html><html lang="zh"><meta charset="utf-8">
<p>中标人：${graded}</p><p>公告期三天。</p></html>`;

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  run = await runExtension(html, { records, pages: { '/plain.html': plain } });
  await run.ask({ kind: 'use-language', lang: 'zh' });
});
afterAll(() => run.stop());

const isOpen = async () => ((await glassBoxes(opened.page)).card?.height ?? 0) > 50;
/** Longer than a change takes to be read and painted. */
const aWhile = () => opened.page.waitForTimeout(1200);
const put = (part: string, inside: string) =>
  opened.page.evaluate(
    ([id, text]) => {
      const element = document.getElementById(id as string);
      if (element) element.innerHTML = text as string;
    },
    [part, inside] as const,
  );

test('the first card on a page stays: that we draw on it is no change of what it says, and looking it over again takes nothing away', async () => {
  opened = await run.open('/plain.html');
  await opened.page.bringToFront();
  const { findings, tab } = await opened.state();
  const { frame = 0, block = 0, start = 0 } = findings[0] ?? {};
  await run.ask({ kind: 'show', tab, frame, block, start });
  await expect.poll(isOpen).toBe(true);

  await aWhile();

  expect(await isOpen()).toBe(true);
  expect((await opened.state()).findings[0]).toMatchObject({ block, start });

  await run.ask({ kind: 'use-language', lang: 'zh' });
  await aWhile();

  expect(await isOpen()).toBe(true);
});

test('a pinned card stays while its name is painted anew, in the same text or in the same place', async () => {
  opened = await run.open();
  await opened.page.bringToFront();
  await pointAt(opened.page, listed);
  await opened.page.mouse.down();
  await opened.page.mouse.up();
  await expect.poll(isOpen).toBe(true);
  await opened.page.mouse.move(700, 500, { steps: 3 });

  await put('name', listed);
  await aWhile();
  expect(await isOpen()).toBe(true);

  await put('row', `<td>供应商</td><td id="name">${listed}</td>`);
  await aWhile();
  expect(await isOpen()).toBe(true);
  expect(await glassText(opened.page)).toContain(listed);
});

test('a pinned card stays while its row is painted anew after the reader has scrolled, and where it has moved', async () => {
  await opened.page.evaluate(() => {
    document.body.style.height = '4000px';
    scrollBy(0, 40);
  });
  await aWhile();

  await put('row', `<td>供应商</td><td id="name">${listed}</td>`);
  await aWhile();
  expect(await isOpen()).toBe(true);

  await opened.page.evaluate((name) => {
    document.getElementById('row')?.remove();
    document.body.insertAdjacentHTML('beforeend', `<p>供应商：<b id="name">${name}</b></p>`);
  }, listed);
  await aWhile();
  expect(await isOpen()).toBe(true);
});

test('a pinned card closes once its name is gone, whatever stands there then', async () => {
  expect(await isOpen()).toBe(true);

  await put('name', graded);

  await expect.poll(isOpen).toBe(false);
});
