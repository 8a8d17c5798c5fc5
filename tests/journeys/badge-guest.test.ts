import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../tools/project-root.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type BadgeSite, openBadgeSite } from '../support/badge-site.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { layoutShiftOf } from '../support/layout-shift.ts';

const code = makeUscc(1);
let site: BadgeSite;
let chromium: Chromium;
let built: { readonly id: string; readonly badge: string };

beforeAll(async () => {
  site = await openBadgeSite();
  chromium = await launchChromium();
  const file = join(projectRoot, 'dist/scripts/widget/version.json');
  built = JSON.parse(await readFile(file, 'utf8'));
});
beforeEach(() => site.setState('blacklisted'));
afterAll(async () => {
  await chromium?.close();
  await site?.stop();
});

const badge = (attributes = '') =>
  `<lucheng-badge code="${code}" ${attributes}><a href="/fallback">查询环保信用</a></lucheng-badge>`;
const pinned = (integrity = built.badge) =>
  `<script async referrerpolicy="no-referrer" src="${site.publicOrigin}/widget/${built.id}/badge.js" integrity="${integrity}" crossorigin></script>`;
const portal = (body: string, head = pinned()) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>示例门户</title>${head}<body>${body}`;

type Opened = { readonly page: Page; readonly faults: string[] };

async function open(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Opened> {
  site.setPage(html, headers);
  const page = await chromium.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(site.portalOrigin);
  return { page, faults };
}

const buttons = (page: Page) => page.locator('lucheng-badge button[part=box]');
const dialogOf = (page: Page) => page.getByRole('dialog');
const painted = (page: Page, word = '黑名单') => buttons(page).first().getByText(word).waitFor();

describe('the strictest policy', () => {
  test('a badge and its details work where a page allows our scripts and answers alone and demands Trusted Types', async () => {
    const only = site.publicOrigin;
    const { page, faults } = await open(portal(badge()), {
      'Content-Security-Policy': `default-src 'none'; script-src ${only}; connect-src ${only}; img-src ${only}; require-trusted-types-for 'script'; trusted-types lucheng`,
    });

    await painted(page);
    await buttons(page).click();
    await dialogOf(page).getByText('依据 0').waitFor();

    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await page.close();
  });

  test('a pinned script that is another by now is not run, and the page keeps its link', async () => {
    const { page } = await open(portal(badge(), pinned(`sha256-${'A'.repeat(43)}=`)));

    await page.getByRole('link', { name: '查询环保信用' }).waitFor();

    expect(await buttons(page).count()).toBe(0);
    await page.close();
  });
});

describe('what a badge leaves in a page and tells of it', () => {
  test('a badge sets no cookie, stores nothing, loads no font, tells no referrer, and adds no name to the page’s', async () => {
    const namesOf = (page: Page) =>
      page.evaluate(() => Object.getOwnPropertyNames(window).sort().join());
    const { page: bare } = await open(portal(badge(), ''));
    const before = await namesOf(bare);
    await bare.close();
    const asked = site.requests().length;

    const { page } = await open(portal(badge()));
    await painted(page);
    await buttons(page).click();
    await dialogOf(page).getByText('依据 0').waitFor();

    expect(await namesOf(page)).toBe(before);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      document.fonts.size,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0]);
    const requests = site.requests().slice(asked);
    expect(requests.length).toBeGreaterThanOrEqual(4);
    for (const { headers } of requests) {
      expect(headers.referer).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
    }
    await page.close();
  });

  test('200 badges of a page are asked for in two requests, 100 in one, and later ones in the next', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => badge().replace(code, makeUscc(n + 1))).join('');
    for (const [count, requests] of [
      [100, 1],
      [200, 2],
    ] as const) {
      const before = site.asked();
      const { page } = await open(portal(many(count)));
      await buttons(page)
        .getByText('黑名单')
        .nth(count - 1)
        .waitFor();
      expect(site.asked() - before).toBe(requests);

      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), badge());
      await buttons(page).getByText('黑名单').nth(count).waitFor();
      await page.close();
    }
  });

  test('nothing of a page moves when its badges are painted', async () => {
    const box = '<style>lucheng-badge{display:inline-block;width:176px;height:24px}</style>';
    const { page } = await open(portal(`<p>${badge()} 文字</p><p>下文</p>`, box + pinned()));
    await painted(page);

    const shift = await layoutShiftOf(page);

    expect(shift).toBe(0);
    await page.close();
  });
});

describe('a server in trouble', () => {
  test('a dead server leaves the page its link, and nothing says a level', async () => {
    site.setState('down');
    const { page } = await open(portal(badge()));

    await page.getByRole('link', { name: '查询环保信用' }).waitFor();

    expect(await buttons(page).count()).toBe(0);
    await page.close();
  });

  test('a slow server has the badge show that something is coming, and no word', async () => {
    site.setState('silent');
    const { page } = await open(portal(badge()));
    await buttons(page).waitFor();

    const shown = await page
      .locator('lucheng-badge b')
      .evaluate((field) => [field.textContent, getComputedStyle(field, '::before').content]);

    expect(shown).toEqual(['', '"…"']);
    await page.close();
  });

  test('a server that dies before the dialog opens is said by both, and what comes later by both too', async () => {
    const { page } = await open(portal(badge()));
    await painted(page);

    site.setState('down');
    await buttons(page).click();
    await dialogOf(page).getByText('暂无法查询').waitFor();
    await painted(page, '暂无法查询');
    await dialogOf(page).getByRole('button', { name: '关闭' }).click();

    site.setState('grade-A');
    await buttons(page).click();
    await dialogOf(page).getByText('信用 A').waitFor();
    await painted(page, '信用 A');
    await page.close();
  });
});

describe('the dialog', () => {
  test('on a phone the dialog’s name, level and ✕ stay in sight while it is scrolled, axe finds nothing, and Escape closes it', async () => {
    const { page } = await open(portal(badge()));
    await page.setViewportSize({ width: 360, height: 640 });
    await painted(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page);
    await dialog.getByText('依据 39').scrollIntoViewIfNeeded();

    for (const part of [
      dialog.getByRole('heading', { name: '示例环境检测有限公司' }),
      dialog.getByText('黑名单'),
      dialog.getByRole('button', { name: '关闭' }),
    ]) {
      const box = await part.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
      const isOnTop = await part.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const root = element.getRootNode() as ShadowRoot;
        return element.contains(root.elementFromPoint(x + width / 2, y + height / 2));
      });
      expect(isOnTop).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('lucheng-badge');
    await page.close();
  });

  test('the details are fetched when a reader points at a badge, and not before', async () => {
    const before = site.requests().length;
    const { page } = await open(portal(badge()));
    await painted(page);
    const details = () =>
      site
        .requests()
        .slice(before)
        .filter(({ url }) => url.endsWith('details.js')).length;
    expect(details()).toBe(0);

    await buttons(page).hover();

    await expect.poll(details).toBe(1);
    expect(await dialogOf(page).count()).toBe(0);
    await page.close();
  });
});

describe('a page’s styles and a badge’s', () => {
  const loud = `<style>
    * { font-size: 12px; font-family: serif; letter-spacing: 9px; text-transform: uppercase; box-sizing: content-box; margin: 3px; padding: 3px }
    button { background: lime !important; color: lime !important } b { background: lime !important; font-weight: 100 }
    p { text-indent: 4em; line-height: 4; color: lime; font-style: italic; text-shadow: 2px 2px red; word-spacing: 2em }
    lucheng-badge { --l: lime; --d: lime; --g: lime }
    lucheng-badge::part(box) { border-radius: 0 }
  </style>`;
  const look = (page: Page) =>
    page
      .locator('lucheng-badge')
      .first()
      .evaluate((host) => {
        const button = host.shadowRoot?.querySelector('button') as HTMLElement;
        const field = host.shadowRoot?.querySelector('b') as HTMLElement;
        const [of, to] = [getComputedStyle(button), getComputedStyle(field)];
        return [
          button.offsetWidth,
          button.offsetHeight,
          of.fontSize,
          of.letterSpacing,
          of.textIndent,
          of.color,
          to.backgroundColor,
          to.color,
          to.fontWeight,
        ];
      });

  test('no style of a page changes a badge’s size, words or tone, and a part may be matched to the page', async () => {
    for (const state of ['blacklisted', 'not-known'] as const) {
      site.setState(state);
      const plain = await open(portal(badge()));
      await painted(plain.page, state === 'blacklisted' ? '黑名单' : '未登记');
      const strange = await open(portal(`<p>${badge()}</p>`, loud + pinned()));
      await painted(strange.page, state === 'blacklisted' ? '黑名单' : '未登记');

      expect(await look(strange.page)).toEqual(await look(plain.page));
      expect(
        await buttons(strange.page).evaluate((button) => getComputedStyle(button).borderRadius),
      ).toBe('0px');
      await plain.page.close();
      await strange.page.close();
    }
  });

  test('a badge changes no style of its page', async () => {
    const stylesOf = (page: Page) =>
      page.locator('#own').evaluate((own) =>
        [...own.querySelectorAll('*'), own].map((one) => {
          const style = getComputedStyle(one);
          return [...style].map((name) => style.getPropertyValue(name)).join(';');
        }),
      );
    const own =
      '<div id="own"><button>甲</button><b>乙</b><dialog open>丙</dialog><svg class="solid"><path d="M0 0h9"/></svg></div>';
    const without = await open(portal(own, ''));
    const before = await stylesOf(without.page);
    await without.page.close();

    const { page } = await open(portal(own + badge()));
    await painted(page);
    await buttons(page).click();
    await dialogOf(page).getByText('依据 0').waitFor();

    expect(await stylesOf(page)).toEqual(before);
    await page.close();
  });

  test('a badge keeps its tone on paper, in a page from right to left, in the dark, and its words in forced colours', async () => {
    const { page } = await open(portal(`<div dir="rtl">${badge()}${badge('theme="dark"')}</div>`));
    await painted(page);
    const field = (n: number) =>
      page
        .locator('lucheng-badge b')
        .nth(n)
        .evaluate((one) => {
          const { backgroundColor, printColorAdjust } = getComputedStyle(one);
          return [backgroundColor, printColorAdjust];
        });

    expect(await field(0)).toEqual(['rgb(22, 24, 29)', 'exact']);
    expect((await field(1))[0]).toBe('rgb(244, 245, 247)');
    await page.emulateMedia({ media: 'print' });
    expect((await field(0))[0]).toBe('rgb(22, 24, 29)');
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    expect(await buttons(page).first().innerText()).toContain('黑名单');
    await page.close();
  });
});

describe('frameworks, libraries and versions', () => {
  const require = createRequire(import.meta.url);
  const inline = async (file: string) =>
    `<script>${(await readFile(require.resolve(file), 'utf8')).replaceAll('</script', '<\\/script')}</script>`;

  test.each([
    ['an AMD loader', 'requirejs/require.js'],
    ['jQuery 1', 'jquery-1/dist/jquery.js'],
  ])('a badge and its details work beside %s', async (_, file) => {
    const { page, faults } = await open(portal(badge(), (await inline(file)) + pinned()));

    await painted(page);
    await buttons(page).click();
    await dialogOf(page).getByText('依据 0').waitFor();

    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await page.close();
  });

  test('badges that a framework moves, copies and gives another agency show what they should, without a gap', async () => {
    const { page } = await open(portal(`<div id="list">${badge()}</div>`));
    await painted(page);

    const shown = await page.evaluate(() => {
      const list = document.querySelector('#list') as HTMLElement;
      const first = list.firstElementChild as HTMLElement;
      list.append(first.cloneNode(true));
      list.append(first);
      return [...list.querySelectorAll('lucheng-badge')].map(
        (one) => one.shadowRoot?.querySelector('b')?.textContent,
      );
    });
    expect(shown).toEqual(['黑名单', '黑名单']);

    site.setState('grade-B');
    await page
      .locator('lucheng-badge')
      .last()
      .evaluate((one, next) => one.setAttribute('code', next), makeUscc(2));
    await buttons(page).last().getByText('信用 B').waitFor();
    await page.close();
  });

  test('a page that loads two versions has one badge for each place, and no error', async () => {
    const newest = `<script async src="${site.publicOrigin}/widget/lucheng-badge.js"></script>`;
    const { page, faults } = await open(portal(badge(), pinned() + newest + newest));

    await painted(page);

    expect(await buttons(page).count()).toBe(1);
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await page.close();
  });
});
