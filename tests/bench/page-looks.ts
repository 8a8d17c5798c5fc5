import type { Page } from 'playwright-core';
import { markTimes } from './mark-times.ts';

/** Scrolls through the whole page, a screen at a time, so that every name on it gets painted. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    scrollTo(0, 0);
  });
  await page.waitForTimeout(500);
}

/** Cumulative layout shift of the page so far. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as unknown as readonly { readonly value: number }[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}

type Removal = { readonly bareMs: number; readonly laidOutMs: number };

/** Processor time that the page takes to remove 2,000 elements with a name each: only that, and until it is laid out again. */
export async function removalTime(page: Page): Promise<Removal> {
  const [begin, removal, layout] = await markTimes(page, ['begin', 'removed', 'laid-out'], () => {
    const elements = [...document.querySelectorAll('b')].slice(0, 2000);
    performance.mark('begin');
    for (const element of elements) element.remove();
    performance.mark('removed');
    document.body.getBoundingClientRect();
    performance.mark('laid-out');
  });
  return { bareMs: removal - begin, laidOutMs: layout - begin };
}

/** JavaScript heap, DOM wrappers and buffers of the page's process after a collection, all worlds of it, in megabytes. */
export async function heapMb(page: Page): Promise<number> {
  await scrollThrough(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / 1e6;
}
