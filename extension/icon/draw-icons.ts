import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Draws `icon.svg` as the PNG files that Chrome wants, with the Chromium of this machine. To be run by hand after a change
 * of the drawing: `node extension/icon/draw-icons.ts`.
 */
const sizes = [16, 32, 48, 128] as const;
const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const path = join(import.meta.dirname, `../public/icon/${size}.png`);
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
