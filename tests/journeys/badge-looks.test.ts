import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import {
  type BadgePortal,
  badge,
  buttons,
  dialogOf,
  openBadgePortal,
  painted,
} from '../support/badge-portal.ts';

let place: BadgePortal;
let site: BadgePortal['site'];
let pinned: BadgePortal['pinned'];
let portal: BadgePortal['portal'];
let open: BadgePortal['open'];

beforeAll(async () => {
  place = await openBadgePortal();
  ({ site, pinned, portal, open } = place);
});
beforeEach(() => place.site.setState('blacklisted'));
afterAll(() => place?.close());

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
    await expect.poll(() => dialog.count()).toBe(0);
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
