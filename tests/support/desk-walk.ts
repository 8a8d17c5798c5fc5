import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe-violations.ts';

const widths = [360, 768, 1440];

/**
 * What is wrong with pages of the desk in both themes, on a phone, a tablet and a screen: what axe finds, and that something
 * scrolls sideways. With `SHOTS` set to a folder it takes their pictures.
 */
export async function walkPages(
  page: Page,
  addresses: Readonly<Record<string, string>>,
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const found = await axeViolations(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const all = [...found, ...(wide > width ? [`${wide} px wide`] : [])];
        faults.push(...all.map((fault) => [name, colorScheme, width, fault]));
        await take(page, `${name}-${colorScheme}-${width}`);
      }
    }
  }
  return faults;
}

async function take(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
