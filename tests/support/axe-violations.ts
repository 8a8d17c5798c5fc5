import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.2 AA on a page as it is shown: the rule, and the elements. */
export async function axeViolations(page: Page): Promise<readonly unknown[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(path, 'utf8'));
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };
    return (await checker.run(document, options)).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
  });
}
