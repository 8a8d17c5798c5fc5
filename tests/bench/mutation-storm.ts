import type { Page } from 'playwright-core';
import { scriptTime, workerThread } from '../support/script-time.ts';
import { startTrace } from '../support/trace.ts';

const perSecond = 1000;
const seconds = 10;

/**
 * Share of one core that scripts under this address take, on the page and in the background, while the page changes a
 * thousand of its texts a second, each time in another row and every time to or from a name.
 */
export async function stormShare(page: Page, scripts: string): Promise<number> {
  const endTrace = await startTrace(page.context(), page);
  await page.evaluate(rage, { perSecond, seconds });
  const events = await endTrace();
  const spentMs =
    scriptTime(events, scripts).totalMs + scriptTime(events, scripts, workerThread).totalMs;
  return spentMs / (seconds * 1000);
}

type Storm = { readonly perSecond: number; readonly seconds: number };

async function rage({ perSecond, seconds }: Storm): Promise<void> {
  const texts = [...document.querySelectorAll('b')].map(({ firstChild }) => firstChild as Text);
  const names = texts.map(({ data }) => data);
  const start = performance.now();
  let done = 0;
  while (done < perSecond * seconds) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const due = ((performance.now() - start) / 1000) * perSecond;
    for (; done < Math.min(due, perSecond * seconds); done += 1) {
      const row = (done * 7919) % texts.length;
      const text = texts[row];
      if (text === undefined) throw new Error('The page has no names');
      text.data = text.data === '' ? (names[row] ?? '') : '';
    }
  }
}
