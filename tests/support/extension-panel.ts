import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { PanelAnswer, PanelMessage } from '../../extension/messages/panel-messages.ts';
import type { TabState } from '../../extension/messages/tab-state.ts';
import type { Chromium } from './browser.ts';

/** The extension as its own popup speaks to it. */
export type ExtensionPanel = {
  readonly ask: <Kind extends PanelMessage['kind']>(
    message: PanelMessage & { readonly kind: Kind },
  ) => Promise<PanelAnswer[Kind]>;
  /** What the extension knows of the tab that shows this address, once its page has been read and painted. */
  readonly stateOf: (address: string) => Promise<TabState>;
};

/** Opens a file of the extension that runs no script, so that every script of its origin in a trace is one on a page. */
export async function openPanel({ context, extension }: Chromium): Promise<ExtensionPanel> {
  if (extension === undefined) throw new Error('Chromium runs without the extension');
  const page = await context.newPage();
  await page.goto(extension.address('manifest.json'));
  const ask: ExtensionPanel['ask'] = (message) =>
    page.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
  return {
    ask,
    stateOf: async (address) => settled(ask, await tabOf(page, address)),
  };
}

/** What is used of the extension's own interface to the browser. */
declare const chrome: {
  readonly runtime: { sendMessage<Answer>(message: PanelMessage): Promise<Answer> };
  readonly tabs: { query(query: object): Promise<readonly { id?: number; url?: string }[]> };
};

async function tabOf(page: Page, address: string): Promise<number> {
  const tab = await page.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    address,
  );
  if (tab === undefined) throw new Error(`The extension sees no tab with ${address}`);
  return tab;
}

const patienceMs = 60_000;
const pauseMs = 20;

async function settled(ask: ExtensionPanel['ask'], tab: number): Promise<TabState> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    const state = await ask({ kind: 'tab-state', tab });
    if (!state.pending) return state;
    await sleep(pauseMs);
  }
  throw new Error(`The extension did not finish the page within ${patienceMs / 1000} s`);
}
