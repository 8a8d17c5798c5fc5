import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { KitPage } from '../support/kit-page.ts';
import { issuedAt, type KitWorkshop, listed, openKitWorkshop } from '../support/kit-workshop.ts';
import { runLucheng } from '../support/run-lucheng.ts';

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

test.each([
  ['seven days after its data', 7 * 86_400, '已经超过七天', 'more than seven days ago'],
  ['by a clock before its data', -86_400, '本机时间有误', 'so it is wrong'],
])('%s it answers nothing, and says why in both languages', async (_, after, zh, en) => {
  await page.addInitScript(`Date.now = () => ${toEpochMs(issuedAt) + after * 1000};`);
  await kit.open(text, at('opened.html'));

  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(zh);
  expect(await page.getByRole('textbox').count()).toBe(0);
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => alert.innerText()).toContain(en);
});

test('a second before seven days are over it answers', async () => {
  await page.addInitScript(`Date.now = () => ${toEpochMs(issuedAt) + 7 * 86_400_000 - 1000};`);
  await kit.open(text, at('opened.html'));

  await page.getByLabel('粘贴名单或者文字').waitFor();
});

test('left open for longer than seven days it answers nothing more', async () => {
  await kit.open(text, at('opened.html'));
  await page.getByLabel('粘贴名单或者文字').fill(listed);
  await page.evaluate(
    (late) => {
      Date.now = () => late;
    },
    toEpochMs(issuedAt) + 7 * 86_400_000,
  );

  await page.getByRole('button', { name: '开始核对' }).click();

  await page.getByRole('alert').waitFor();
  expect(await kit.shown()).toContain('已经超过七天');
  expect(await kit.shown()).not.toContain('黑名单');
});

const inArchive = (content: string) =>
  content.replace(
    /(id="kit">.{4000})(.)/,
    (_, before: string, one: string) => `${before}${one === 'A' ? 'B' : 'A'}`,
  );

test('with a letter of its data changed it answers nothing', async () => {
  await kit.open(inArchive(text), at('opened.html'));

  await page.getByRole('alert').waitFor();
  expect(await kit.shown()).toContain('已损坏或者被改动');
});

test('with its script changed nothing runs', async () => {
  await kit.open(text.replace('<script>', '<script>globalThis.changed = true;'), at('opened.html'));

  expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false);
  expect(await kit.shown()).toContain('本文件被改动过');
});

test('its signature is checked by the command line, which refuses a changed file', async () => {
  const verify = async (content: string) => {
    await writeFile(at('checked.html'), content);
    return runLucheng(['verify', at('checked.html'), '--keys', at('keys.json')]);
  };

  const own = await verify(text);
  const changed = await verify(inArchive(text));
  const cut = await verify(text.slice(0, -10));
  const added = await verify(
    text.replace('"}-->', '","more":"--><p>本机构无不良记录</p><!--"}-->'),
  );

  expect([own.exitCode, own.out]).toEqual([0, expect.stringContaining('an offline kit, as')]);
  expect([changed.exitCode, changed.errors]).toEqual([1, expect.stringContaining('kit.signature')]);
  expect([cut.exitCode, added.exitCode]).toEqual([1, 1]);
});

test('a key that signs no head of the first register makes no kit, nor does a city that isn’t listed', async () => {
  const refused = [
    await workshop.make('stranger.json', 'no.html', '--jurisdiction', '330300'),
    await workshop.make('other-head.json', 'no.html'),
    await workshop.make('head.json', 'no.html', '--jurisdiction', '110000'),
  ];

  expect(refused.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
  expect(refused.map(({ errors }) => errors)).toEqual([
    expect.stringContaining('is no head key of key set'),
    expect.stringContaining('is no head key of key set'),
    expect.stringContaining('110000'),
  ]);
});
