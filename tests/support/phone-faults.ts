import type { Page } from 'playwright-core';
import { axeViolations } from './axe-violations.ts';

/** What is wrong with what a page shows on a phone, in one theme: what axe finds, and that it scrolls sideways. */
export async function phoneFaults(
  page: Page,
  colorScheme: 'light' | 'dark',
): Promise<readonly unknown[]> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 360, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [...(await axeViolations(page)), ...(width > 360 ? [`${width} px wide`] : [])];
}
