import type { BrowserContext } from 'playwright-core';

/** The browser's own side panel, which is no tab: a script can be run in it. */
export type SidePanelTarget = { readonly evaluate: (expression: string) => Promise<unknown> };

/** The side panel as soon as it is open. */
export async function openSidePanelOf(context: BrowserContext): Promise<SidePanelTarget> {
  const devTools = await context.browser()?.newBrowserCDPSession();
  if (devTools === undefined) throw new Error('This browser has no developer tools');
  const find = async () => {
    const { targetInfos } = await devTools.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'));
  };
  let target = await find();
  for (let tries = 0; target === undefined && tries < 600; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    target = await find();
  }
  if (target === undefined) throw new Error('No side panel was opened');
  const { sessionId } = await devTools.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let number = 0;
  const evaluate = (expression: string) =>
    new Promise<unknown>((resolve, reject) => {
      number += 1;
      const id = number;
      devTools.on('Target.receivedMessageFromTarget', function listen(event) {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        devTools.off('Target.receivedMessageFromTarget', listen);
        const { exceptionDetails, result } = answer.result;
        if (exceptionDetails === undefined) resolve(result.value);
        else reject(new Error(JSON.stringify(exceptionDetails)));
      });
      const params = { expression, awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      devTools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return { evaluate };
}
