import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe-violations.ts';

const widths = [360, 768, 1440] as const;

/**
 * What is wrong with the screen at this address, or the one that is open, in both themes, on a phone, a tablet and a desk: what axe finds, and that it scrolls
 * sideways. With `SHOTS` set to a folder, a picture of each lies there.
 */
export async function screenFaults(page: Page, address?: string): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (address !== undefined) await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push(`${colorScheme} ${width}: ${wide} px wide`);
      faults.push(...(await axeViolations(page)));
      await take(page, `${colorScheme}-${width}${address === undefined ? '-as-it-is' : ''}`);
    }
  }
  return faults;
}

/** The same of several screens, by the names that they are told by; each is opened once. */
export async function faultsOnScreens(
  page: Page,
  addresses: Readonly<Record<string, string>>,
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(address);
    faults.push(...(await screenFaults(page)).map((fault) => [name, fault]));
  }
  return faults;
}

async function take(page: Page, name: string): Promise<void> {
  const dir = process.env.SHOTS;
  if (!dir) return;
  await mkdir(dir, { recursive: true });
  const place = new URL(page.url()).pathname.slice(1).replaceAll('/', '-').slice(0, 40) || 'home';
  const lang = await page.evaluate(() => document.documentElement.lang);
  await page.screenshot({ path: `${dir}/${place}-${lang}-${name}.png`, fullPage: true });
}
