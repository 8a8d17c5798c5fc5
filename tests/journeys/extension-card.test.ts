import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { words } from '../../shared/messages/words.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { glassBoxes, linksInGlass, partBox } from '../support/glass-boxes.ts';
import { glassText, pointAt } from '../support/read-card.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';
import { textsUnder } from '../support/texts-under.ts';

const listed = '示例青山环境检测有限公司';
const banned = '示例碧水生态工程有限公司';
const graded = '示例白云环境咨询有限公司';
const records = [
  makeAgencyRecord(1, { name: listed, level: 'blacklisted' }),
  makeAgencyRecord(2, { name: banned, level: 'banned' }),
  makeAgencyRecord(3, { name: graded }),
];

const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>中标公告</title>
<style>:root{color-scheme:light dark}body{font:16px/1.6 sans-serif;max-width:900px;margin:40px auto}td,th{border:1px solid #999;padding:4px}</style>
<h1>环境监测服务中标公告</h1>
<p>中标人：${listed}、${banned}、${graded}，共三家。</p>
<table><tr><th>供应商</th><th>金额</th></tr>
<tr id="row"><td id="name">${banned}</td><td id="price">1,234,567.00 元<br>大写：壹佰贰拾叁万肆仟伍佰陆拾柒元整</td></tr>
<tr><td>${graded}</td><td>2,345,678.00 元</td></tr></table>
<p>成交供应商：<a id="link" href="#there">${listed}</a></p>
<p><button id="other">其他</button></p>
<div style="height:1600px"></div></html>`;

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  run = await runExtension(html, { records });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  await run.ask({ kind: 'check-now' });
  opened = await run.open();
  await opened.page.bringToFront();
});
afterAll(() => run.stop());

const card = async () => (await glassBoxes(opened.page)).card;
const isOpen = async () => ((await card())?.height ?? 0) > 50;
const away = async () => {
  await opened.page.mouse.move(900, 700, { steps: 3 });
  await opened.page.waitForTimeout(600);
};
async function point(selector: string): Promise<void> {
  const box = await opened.page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  await opened.page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 4 });
}

test('a card that was only looked at goes with the pointer, a clicked one stays until Escape', async () => {
  await point('#name');
  await expect.poll(isOpen).toBe(true);
  await away();
  await expect.poll(isOpen).toBe(false);

  await pointAt(opened.page, listed);
  await opened.page.mouse.down();
  await opened.page.mouse.up();
  await expect.poll(isOpen).toBe(true);
  await away();
  await point('#name');
  await opened.page.waitForTimeout(400);
  expect(await glassText(opened.page)).toContain(listed);

  await opened.page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
});

/** Puts a name's text in the place of itself, and waits until it is painted there. */
async function writeAnew(): Promise<void> {
  await opened.page.evaluate(() => {
    const cell = document.getElementById('name');
    if (cell) cell.textContent = `${cell.textContent}`;
  });
  const isPainted = () =>
    opened.page.evaluate(() => {
      const text = document.getElementById('name')?.firstChild;
      return [...CSS.highlights.values()].some((one) =>
        [...one].some(({ startContainer }) => startContainer === text),
      );
    });
  await expect.poll(isPainted).toBe(true);
}

test('a name that is painted anew under a resting mouse has its card', async () => {
  await away();
  await point('#name');
  await expect.poll(isOpen).toBe(true);

  await writeAnew();

  await opened.page.waitForTimeout(600);
  expect(await isOpen()).toBe(true);
});

test('one that the reader has closed stays closed under a resting mouse', async () => {
  await opened.page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);

  await writeAnew();

  await opened.page.waitForTimeout(600);
  expect(await isOpen()).toBe(false);
});

test('paint and signs follow the system’s theme under an open page', async () => {
  const colours = async () => new Map(await readPaintColours(opened.page)).get(listed);
  const light = await colours();
  await opened.page.emulateMedia({ colorScheme: 'dark' });

  await expect.poll(colours).not.toBe(light);
  await opened.page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(colours).toBe(light);
});

/** As the background does at the reader's command; no test can press a key that the browser itself takes. */
const step = async () => {
  const popup = run.context.pages().find((page) => page.url().includes('popup.html'));
  await popup?.evaluate((tab) => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return chrome.tabs.sendMessage(tab, { kind: 'step', by: 1 });
  }, opened.tab);
};
const press = async (button: string) => {
  const box = await partBox(opened.page, button);
  await opened.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};
const click = async (selector: string) => {
  await point(selector);
  await opened.page.mouse.down();
  await opened.page.mouse.up();
  await expect.poll(isOpen).toBe(true);
};

test('a card lies over no figure in the row of its name', async () => {
  await click('#name');

  const row = await opened.page.locator('#row').boundingBox();
  const box = await card();
  if (row === null || box === undefined) throw new Error('Not shown');
  expect(box.y >= row.y + row.height || box.y + box.height <= row.y).toBe(true);
});

test('name and level stay in sight however far a card is scrolled', async () => {
  const box = await card();
  if (box === undefined) throw new Error('No card');
  await opened.page.mouse.move(box.x + 100, box.y + box.height - 60);
  await opened.page.mouse.wheel(0, 400);
  await opened.page.waitForTimeout(300);

  const [name, level] = [
    await partBox(opened.page, 'lc-name'),
    await partBox(opened.page, 'lc-level'),
  ];

  expect(name.y).toBeGreaterThanOrEqual(box.y);
  expect(level.y).toBeGreaterThan(name.y);
  expect(level.y + level.height).toBeLessThan(box.y + box.height / 2);
});

test('the legend is one click away, and names every mark', async () => {
  await press('图例');

  const { mark } = words('zh');
  const box = await partBox(opened.page, '图例', 'UL');
  expect(box.height).toBeGreaterThan(100);
  for (const word of Object.values(mark)) expect(await glassText(opened.page)).toContain(word);
  await press('图例');
});

test('a pinned card closes by its ✕, and lets go when it is unpinned', async () => {
  await press('固定');
  await away();
  await expect.poll(isOpen).toBe(false);

  await click('#name');
  await away();
  expect(await isOpen()).toBe(true);
  await press('关闭');
  await expect.poll(isOpen).toBe(false);
});

test('a card opens with the keyboard in the link of its name, and goes with it', async () => {
  await opened.page.locator('#other').focus();
  await opened.page.keyboard.press('Shift+Tab');
  await expect.poll(() => opened.page.evaluate(() => document.activeElement?.id)).toBe('link');
  await expect.poll(isOpen).toBe(true);

  await opened.page.keyboard.press('Tab');
  await expect.poll(isOpen).toBe(false);
});

test('a step from name to name is said, and Escape gives the keyboard back', async () => {
  await opened.page.locator('#other').focus();
  await step();
  await expect.poll(() => glassText(opened.page)).toContain('1/6');
  await step();
  await expect.poll(() => glassText(opened.page)).toContain(`2/6 ${banned} 市场禁入`);

  await opened.page.keyboard.press('Escape');
  await expect.poll(() => opened.page.evaluate(() => document.activeElement?.id)).toBe('other');
});

test('a card leads to the public page and the receipt of its agency', async () => {
  await click('#name');
  const { origin } = run.register.source;
  const code = records[1]?.code;

  expect(await linksInGlass(opened.page)).toEqual(
    expect.arrayContaining([`${origin}/agencies/${code}`, `${origin}/v1/agencies/${code}/receipt`]),
  );
  await opened.page.keyboard.press('Escape');
});

test('signs are drawn beside warnings alone, and over none of the text around', async () => {
  await away();
  const { signs } = await glassBoxes(opened.page);
  expect(signs).toHaveLength(4);

  expect(await textsUnder(opened.page, signs, [listed, banned])).toEqual([]);
});
