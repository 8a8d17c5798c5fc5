import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
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
