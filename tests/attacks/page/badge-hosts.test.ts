import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { type BadgeSite, openBadgeSite } from '../../support/badge-site.ts';
import { type Chromium, launchChromium } from '../../support/browser.ts';
import { habits } from './portal-habits.ts';

const code = makeUscc(1);
const badge = `<lucheng-badge code="${code}">查询环保信用</lucheng-badge>`;
let site: BadgeSite;
let chromium: Chromium;

beforeAll(async () => {
  site = await openBadgeSite();
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium?.close();
  return site?.stop();
});

type Opened = { readonly page: Page; readonly errors: readonly string[] };

/** How many seconds of a page pass in one of the test's. */
const haste = 20;

/** A portal's page in haste, and the errors thrown in it that were not caught. */
async function open(html: string | Uint8Array): Promise<Opened> {
  site.setPage(html);
  const page = await chromium.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript((times) => {
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (act: () => void, ms = 0) => setTimeout(act, ms / times),
    });
  }, haste);
  await page.goto(site.portalOrigin);
  return { page, errors };
}

const script = () => `<script async src="${site.publicOrigin}/widget/lucheng-badge.js"></script>`;
const portal = (before: string, after = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例门户</title>${before}${script()}<body>${badge}${after}`;

const textOf = (page: Page) => page.locator('lucheng-badge button').first().innerText();

async function expectBadge({ page, errors }: Opened): Promise<void> {
  await expect.poll(() => textOf(page)).toContain('黑名单');
  expect(errors).toEqual([]);
}

/** What is withdrawn must be gone within the minute, so it asks every twenty seconds. */
async function expectAskedAgain(): Promise<void> {
  const before = site.asked();
  await expect.poll(() => site.asked(), { interval: 50 }).toBeGreaterThan(before);
  await expect.poll(() => site.asked(), { interval: 50 }).toBeGreaterThan(before + 1);
}

describe('no habit of a portal takes its badge away', () => {
  test.each(Object.keys(habits))('a portal keeps its badge: %s', async (name) => {
    const opened = await open(portal(`<script>${habits[name]}</script>`));

    await expectBadge(opened);
    await expectAskedAgain();
    await opened.page.close();
  });

  test.each([
    ['a base elsewhere', () => portal('<base href="http://127.0.0.1:9/other/">')],
    ['the script twice', () => portal(script(), script())],
    [
      'a script with a cache’s parameter',
      () => portal('').replace('badge.js"', 'badge.js?v=1&_=2"'),
    ],
    [
      'the script in a fragment',
      () =>
        portal('').replace(
          script(),
          `<script>addEventListener('load', function () {
            document.body.appendChild(document.createRange().createContextualFragment(${JSON.stringify(script()).replaceAll('</', '<\\/')}));
          });</script>`,
        ),
    ],
    [
      'its text, evaluated',
      () =>
        portal('').replace(
          script(),
          `<script>var r = new XMLHttpRequest(); r.open('GET', '${site.publicOrigin}/widget/lucheng-badge.js');
          r.onload = function () { var s = document.createElement('script'); s.text = r.responseText;
          document.head.appendChild(s).parentNode.removeChild(s); }; r.send();</script>`,
        ),
    ],
    ['a module', () => portal('').replace('<script async', '<script type="module"')],
    [
      'frames of its own',
      () => portal('', '<iframe name="hidden"></iframe><form target="hidden"></form>'),
    ],
    ['a form named head', () => portal('', '<form name="head"><input name="q"></form>')],
    [
      'a picture of another site that poses as the script',
      () => portal('<img name="currentScript" src="http://127.0.0.1:9/other.js">'),
    ],
  ])('a portal keeps its badge with %s', async (_, html) => {
    const opened = await open(html());

    await expectBadge(opened);
    await expectAskedAgain();
    await opened.page.close();
  });

  test('a portal keeps its badge on a page in GBK', async () => {
    const head = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk">${script()}</head><body>`;
    // 示例 in GBK.
    const gbk = Buffer.concat([
      Buffer.from(head),
      Buffer.from([0xca, 0xbe, 0xc0, 0xfd]),
      Buffer.from(`<lucheng-badge code="${code}"></lucheng-badge>`),
    ]);

    const opened = await open(gbk);

    await expectBadge(opened);
    expect(await opened.page.locator('body').innerText()).toContain('示例');
    await opened.page.close();
  });
});

describe('no name of a picture, form or frame takes a badge away', () => {
  test.each(['img', 'form', 'iframe', 'object', 'embed'])(
    'no name of a picture, form or frame takes a badge away, not even of all the document’s members at once, as %s',
    async (tag) => {
      const { page: blank } = await open('<!doctype html>');
      const members = await blank.evaluate(() => {
        const chainOf = (at: object | null): readonly string[] =>
          at === null
            ? []
            : [...Object.getOwnPropertyNames(at), ...chainOf(Object.getPrototypeOf(at))];
        return [...new Set(chainOf(HTMLDocument.prototype))];
      });
      await blank.close();
      // Before the script, and after it too.
      const named = members.map((name) => `<${tag} name="${name}" hidden></${tag}>`).join('');
      expect(members.length).toBeGreaterThan(200);

      const opened = await open(portal('').replace('<body>', `<body>${named}`));

      await expect.poll(() => textOf(opened.page)).toContain('黑名单');
      await expectAskedAgain();
      await opened.page.close();
    },
  );
});

describe('details open all the same', () => {
  test.each([
    ['an address called URL', () => portal(`<script>var URL = '/x/';</script>`)],
    ['promises of an old library', () => portal('<script>var Promise = {};</script>')],
    ['a frame named hidden', () => portal('', '<iframe name="hidden"></iframe>')],
    ['a form named head', () => portal('', '<form name="head"></form>')],
    ['a frame named head', () => portal('', '<iframe name="head"></iframe>')],
  ])('the badge’s details open beside %s', async (_, html) => {
    const opened = await open(html());
    await expectBadge(opened);

    await opened.page.locator('lucheng-badge').first().click();
    const dialog = opened.page.getByRole('dialog');

    await expect.poll(() => dialog.innerText()).toContain('依据 0');
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });
});
