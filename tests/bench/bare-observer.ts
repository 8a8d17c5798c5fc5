import type { Page } from 'playwright-core';

/** What the address of the observer's script begins with. */
export const bareScripts = 'bare-observer://';

/** Lets a script into the page, in a world of its own, that only observes what changes and reads the changed text. */
export async function observeBarely(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bare-observer',
  });
  await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `(${observe})()\n//# sourceURL=${bareScripts}observer.js`,
  });
}

function observe(): void {
  const read = { length: 0 };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) read.length += target.textContent?.length ?? 0;
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
