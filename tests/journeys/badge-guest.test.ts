import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import {
  type BadgePortal,
  badge,
  buttons,
  code,
  dialogOf,
  openBadgePortal,
  painted,
} from '../support/badge-portal.ts';
import { layoutShiftOf } from '../support/layout-shift.ts';

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
