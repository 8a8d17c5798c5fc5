import type { Page } from 'playwright-core';
import type { ShownText } from './second-opinion.ts';

/** The page's text as the browser itself gives it: `innerText`, and every cell and every line by itself. */
export async function readShownText(page: Page): Promise<ShownText> {
  const [inner, whole] = await page.evaluate(() => [
    document.body.innerText,
    document.body.textContent ?? '',
  ]);
  return { lines: (inner ?? '').split(/[\n\t]/), whole: whole ?? '' };
}
