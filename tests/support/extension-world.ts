import type { Page } from 'playwright-core';

/** The world of the extension's scripts in a page, in which its closed shadow tree can be seen. */
export type ExtensionWorld = {
  /** The value of an expression, awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>;
};

export async function worldOfExtension(page: Page): Promise<ExtensionWorld> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('The extension has no world in this page');
  return {
    evaluate: async (expression) => {
      const params = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', params);
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
  };
}

/** In that world: the closed tree that all of the extension's is drawn in. */
export const glassRoot =
  "chrome.dom.openOrClosedShadowRoot(globalThis[Symbol.for('lucheng')].glass)";
