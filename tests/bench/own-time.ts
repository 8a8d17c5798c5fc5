import type { BrowserContext } from 'playwright-core';
import { pageTimeMs } from '../support/script-time.ts';
import { startTrace } from '../support/trace.ts';

/** Processor time of a page's main thread from the navigation until it rests, in a browser without us, in milliseconds. */
export async function ownTimeMs(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    const endTrace = await startTrace(context, page);
    await page.goto(address);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(true))));
    return pageTimeMs(await endTrace());
  } finally {
    await page.close();
  }
}
