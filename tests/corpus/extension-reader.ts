import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../extension/build.ts';
import type { PanelAnswer, PanelMessage, TabFinding, TabState } from '../../extension/messages.ts';
import type { PublicRecord } from '../../shared/register/record.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { startRegisterServer } from '../support/register-server.ts';
import { type ScriptTime, scriptTime } from '../support/script-time.ts';
import { startTrace } from '../support/trace.ts';

/** What the extension made of one page, and what a look at the finished page saw. */
export type Reading<Seen> = {
  readonly findings: readonly TabFinding[];
  readonly time: ScriptTime;
  readonly seen: Seen;
};

/** The real extension in the real browser, reading pages of 127.0.0.1 one after the other. */
export type ExtensionReader = {
  readonly read: <Seen>(
    address: string,
    look: (page: Page) => Promise<Seen>,
  ) => Promise<Reading<Seen>>;
  readonly stop: () => Promise<void>;
};

/** Publishes the records on 127.0.0.1, builds the extension that trusts them, and waits until it has them. */
export async function startExtensionReader(
  records: readonly PublicRecord[],
): Promise<ExtensionReader> {
  const outDir = await mkdtemp(join(tmpdir(), 'lucheng-extension-'));
  const register = await startRegisterServer({ records });
  const { source } = register;
  const extensionDir = await buildExtension({ outDir, source, testHost: 'http://127.0.0.1/*' });
  const chromium = await launchChromium({ extensionDir });
  const panel = await openPanel(chromium);
  const { condition, size } = await panel.ask({ kind: 'check-now' });
  if (condition !== 'fresh' || size !== records.length) {
    throw new Error(
      `The extension holds ${size} of ${records.length} records, and they are ${condition}`,
    );
  }
  return {
    read: (address, look) => readPage(chromium, panel, address, look),
    stop: async () => {
      await chromium.close();
      await register.stop();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** The extension as its own popup speaks to it. */
type Panel = {
  readonly ask: <Kind extends PanelMessage['kind']>(
    message: PanelMessage & { readonly kind: Kind },
  ) => Promise<PanelAnswer[Kind]>;
  /** The number of the tab that shows this address. */
  readonly tabOf: (address: string) => Promise<number>;
};

/** A file of the extension that runs no script, so that every script of its origin in a trace is one on the page. */
async function openPanel({ context, extension }: Chromium): Promise<Panel> {
  if (extension === undefined) throw new Error('Chromium runs without the extension');
  const page = await context.newPage();
  await page.goto(extension.address('manifest.json'));
  return {
    ask: (message) => page.evaluate((asked) => chrome.runtime.sendMessage(asked), message),
    tabOf: async (address) => {
      const tab = await page.evaluate(
        async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
        address,
      );
      if (tab === undefined) throw new Error(`The extension sees no tab with ${address}`);
      return tab;
    },
  };
}

/** What is used of the extension's own interface to the browser. */
declare const chrome: {
  readonly runtime: { sendMessage<Answer>(message: PanelMessage): Promise<Answer> };
  readonly tabs: { query(query: object): Promise<readonly { id?: number; url?: string }[]> };
};

async function readPage<Seen>(
  { context, extension }: Chromium,
  panel: Panel,
  address: string,
  look: (page: Page) => Promise<Seen>,
): Promise<Reading<Seen>> {
  const page = await context.newPage();
  try {
    const endTrace = await startTrace(context, page);
    await page.goto(address);
    const { findings } = await finished(panel, await panel.tabOf(address));
    const events = await endTrace();
    const seen = await look(page);
    return { findings, time: scriptTime(events, extension?.address('') ?? ''), seen };
  } finally {
    await page.close();
  }
}

const patienceMs = 20_000;
const pauseMs = 20;

/** The tab's state once its page has been read and painted. */
async function finished(panel: Panel, tab: number): Promise<TabState> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    const state = await panel.ask({ kind: 'tab-state', tab });
    if (!state.pending && state.counts.blocks + state.counts.notChecked > 0) return state;
    await sleep(pauseMs);
  }
  throw new Error(`The extension did not finish the page within ${patienceMs / 1000} s`);
}
