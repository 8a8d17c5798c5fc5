import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marks } from '../../shared/view/marks.ts';
import { makeGallery } from '../gallery/make.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';

let dir: string;
let chromium: Chromium;
let gallery: Page;
const errors: string[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-gallery-'));
  chromium = await launchChromium();
  gallery = await chromium.context.newPage();
  gallery.on('pageerror', (error) => errors.push(String(error)));
  await gallery.goto(pathToFileURL(await makeGallery(dir)).href);
});
afterAll(async () => {
  await chromium.close();
  await rm(dir, { recursive: true, force: true });
});

test.each(['zh light', 'zh dark', 'en light', 'en dark'])(
  'every mark of the gallery is drawn in %s',
  async (variant) => {
    const cells = gallery.locator(`[data-variant="${variant}"]`);

    for (const key of Object.keys(marks)) {
      const mark = cells.locator(`[data-mark="${key}"]`);
      expect(await mark.evaluate((element) => element.textContent?.trim())).not.toBe('');
    }
    expect(errors).toEqual([]);
  },
);

test('no sample of the gallery is empty', async () => {
  const empty = await gallery.evaluate(() =>
    Array.from(document.querySelectorAll('[data-variant]'))
      .filter(({ shadowRoot }) => (shadowRoot?.firstElementChild?.childElementCount ?? 0) === 0)
      .map((cell) => cell.parentElement?.previousElementSibling?.textContent),
  );

  expect(empty).toEqual([]);
});

test('the gallery meets WCAG 2.2 AA, in both languages and themes', async () => {
  expect(await axeViolations(gallery)).toEqual([]);
});
