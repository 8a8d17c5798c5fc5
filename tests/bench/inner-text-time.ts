import type { Page } from 'playwright-core';
import { markTimes } from './mark-times.ts';

/** Processor time of one `document.body.innerText` on a page at rest (style and layout are clean), in milliseconds. */
export async function innerTextMs(page: Page): Promise<number> {
  const [begin, end] = await markTimes(page, ['begin', 'end'], () => {
    performance.mark('begin');
    const { length } = document.body.innerText;
    performance.mark('end');
    return length;
  });
  return end - begin;
}
