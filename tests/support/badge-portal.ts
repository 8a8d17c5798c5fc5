import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../tools/project-root.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { type BadgeSite, openBadgeSite } from './badge-site.ts';
import { type Chromium, launchChromium } from './browser.ts';

/** The agency of every badge. */
export const code = makeUscc(1);

/** A page of a portal, and what it heard from the browser. */
type Opened = { readonly page: Page; readonly faults: string[] };

/** A portal with badges, the site that answers them, and a browser. */
export type BadgePortal = {
  readonly site: BadgeSite;
  readonly chromium: Chromium;
  readonly built: { readonly id: string; readonly badge: string };
  /** The line that pins the badge's script. */
  readonly pinned: (integrity?: string) => string;
  readonly portal: (body: string, head?: string) => string;
  readonly open: (html: string, headers?: Readonly<Record<string, string>>) => Promise<Opened>;
  readonly close: () => Promise<void>;
};

export async function openBadgePortal(): Promise<BadgePortal> {
  const site = await openBadgeSite();
  const chromium = await launchChromium();
  const file = join(projectRoot, 'dist/scripts/widget/version.json');
  const built: BadgePortal['built'] = JSON.parse(await readFile(file, 'utf8'));
  const pinned = (integrity = built.badge) =>
    `<script async referrerpolicy="no-referrer" src="${site.publicOrigin}/widget/${built.id}/badge.js" integrity="${integrity}" crossorigin></script>`;
  return {
    site,
    chromium,
    built,
    pinned,
    portal: (body, head = pinned()) =>
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>示例门户</title>${head}<body>${body}`,
    open: async (html, headers = {}) => {
      site.setPage(html, headers);
      const page = await chromium.context.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(site.portalOrigin);
      return { page, faults };
    },
    close: async () => {
      await chromium.close();
      await site.stop();
    },
  };
}

export const badge = (attributes = '') =>
  `<lucheng-badge code="${code}" ${attributes}><a href="/fallback">查询环保信用</a></lucheng-badge>`;

export const buttons = (page: Page) => page.locator('lucheng-badge button[part=box]');
export const dialogOf = (page: Page) => page.getByRole('dialog');
export const painted = (page: Page, word = '黑名单') =>
  buttons(page).first().getByText(word).waitFor();
