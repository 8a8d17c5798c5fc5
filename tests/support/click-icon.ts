import type { ExtensionRun } from './extension-run.ts';

/** Clicks the extension's icon while the tab with this address is the one in front, which lets it see that tab. */
export async function clickIcon({ context, extension }: ExtensionRun, address: string) {
  const devTools = await context.browser()?.newBrowserCDPSession();
  if (devTools === undefined) throw new Error('The browser has no developer tools');
  const { targetInfos } = await devTools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === address)?.targetId;
  if (targetId === undefined) throw new Error(`There is no tab with ${address}`);
  // Newer than the types of the client.
  const send = devTools.send.bind(devTools) as (
    method: string,
    options: object,
  ) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extension.id, targetId });
}
