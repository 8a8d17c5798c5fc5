import type { Page } from 'playwright-core';
import type { ExtensionRun } from '../support/extension-run.ts';

/**
 * From the navigation to one of the extension's own pages until what it says of the tab is drawn and can be used, in milliseconds, once a round; the
 * background runs already.
 */
export async function openingTimes(
  run: ExtensionRun,
  file: string,
  tab: number,
  rounds: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const page = await run.context.newPage();
    await page.addInitScript(noteFirstDrawing);
    await page.goto(run.extension.address(`${file}?tab=${tab}`));
    await page.waitForFunction(() => 'drawnAt' in globalThis);
    // The first one fills the browser's own stores.
    if (round >= 0) times.push(await drawnAt(page));
    await page.close();
  }
  return times;
}

/** From a question to a worker that was stopped until it has answered from the register, once a round. */
export async function readyTimes(
  run: ExtensionRun,
  part: string,
  rounds: number,
): Promise<readonly number[]> {
  const page = await run.context.newPage();
  await page.goto(run.extension.address('manifest.json'));
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    await run.killWorker();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ms = await askedFor(page, part);
    if (round >= 0) times.push(ms);
  }
  await page.close();
  return times;
}

/** From each key of these names, typed one character after the other, until the background has answered what has them. */
export async function searchTimes(
  run: ExtensionRun,
  names: readonly string[],
): Promise<readonly number[]> {
  const page = await run.context.newPage();
  await page.goto(run.extension.address('manifest.json'));
  const times: number[] = [];
  for (const name of names) {
    for (let length = 1; length <= name.length; length++) {
      times.push(await askedFor(page, name.slice(0, length)));
    }
  }
  await page.close();
  return times;
}

function askedFor(page: Page, part: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const startedAt = performance.now();
    const answer = await chrome.runtime.sendMessage({ kind: 'search', part: typed });
    if (answer === undefined) throw new Error('The background has not answered');
    return performance.now() - startedAt;
  }, part);
}

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

/** Runs in the page. */
function noteFirstDrawing(): void {
  const look = () => {
    if (document.querySelector('main > *') === null) return;
    watch.disconnect();
    // In the frame that is drawn next.
    requestAnimationFrame(() => Object.assign(globalThis, { drawnAt: performance.now() }));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
}

function drawnAt(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { drawnAt: number }).drawnAt);
}
