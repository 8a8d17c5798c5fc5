import type { Page } from 'playwright-core';
import { scriptTime, workerTimeMs } from '../support/script-time.ts';
import { startTrace } from '../support/trace.ts';

const perSecond = 1000;
const seconds = 10;

/**
 * Processor time that scripts under this address take on the page, and all service workers, in milliseconds, while the page changes a
 * thousand of its texts a second for ten seconds, each time in another row and every time to or from a name.
 */
export async function stormMs(page: Page, scripts: string): Promise<number> {
  const endTrace = await startTrace(page.context(), page);
  await page.evaluate(rage, { perSecond, seconds });
  const events = await endTrace();
  return scriptTime(events, scripts).totalMs + workerTimeMs(events);
}

type Storm = { readonly perSecond: number; readonly seconds: number };

/** By timers alone: a trace gives what follows a promise to no script, so it would count for the one that is measured. */
function rage({ perSecond, seconds }: Storm): Promise<void> {
  const texts = [...document.querySelectorAll('b')].map(({ firstChild }) => firstChild as Text);
  const names = texts.map(({ data }) => data);
  const turn = (count: number) => {
    const row = (count * 7919) % texts.length;
    const text = texts[row];
    if (text === undefined) throw new Error('The page has no names');
    text.data = text.data === '' ? (names[row] ?? '') : '';
  };
  const start = performance.now();
  const most = perSecond * seconds;
  let done = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(((performance.now() - start) / 1000) * perSecond, most);
      for (; done < due; done += 1) turn(done);
      if (done < most) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
}
