import type { Page } from 'playwright-core';
import type { ShownText } from './second-opinion.ts';

/** What the browser itself makes of the page's text: `innerText`, of which every cell and every line counts for itself. */
export async function readShownText(page: Page): Promise<ShownText> {
  const [inner, whole] = await page.evaluate(() => [
    document.body.innerText,
    document.body.textContent ?? '',
  ]);
  return { lines: (inner ?? '').split(/[\n\t]/), whole: whole ?? '' };
}
