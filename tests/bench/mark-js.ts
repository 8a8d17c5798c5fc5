import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { markTimes } from './mark-times.ts';

const script = await readFile(new URL(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');

/** What a script of the page has once mark.js is there; for use inside `evaluate`. */
type WithMark = {
  names: readonly string[];
  readonly Mark: new (root: Element) => { mark(names: readonly string[], options: object): void };
};

/** Processor time that mark.js takes to mark these names on a page at rest, its own compiling left out, in milliseconds. */
export async function markJsMs(page: Page, names: readonly string[]): Promise<number> {
  await page.addScriptTag({ content: script });
  await page.evaluate((all) => {
    (globalThis as unknown as WithMark).names = all;
  }, names);
  const [begin, end] = await markTimes(page, ['begin', 'end'], () => {
    const { Mark, names } = globalThis as unknown as WithMark;
    performance.mark('begin');
    new Mark(document.body).mark(names, { separateWordSearch: false });
    performance.mark('end');
  });
  return end - begin;
}
