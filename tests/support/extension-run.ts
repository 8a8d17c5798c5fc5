import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { PanelAnswer, PanelMessage } from '../../extension/messages/panel-messages.ts';
import type { TabState } from '../../extension/messages/tab-state.ts';
import { type LaunchOptions, type LoadedExtension, launchChromium } from './browser.ts';
import { builtExtension } from './built-extension.ts';
import { allowInManifest, withoutPolicy } from './change-manifest.ts';
import { loaded, openPopup } from './own-page.ts';
import {
  type RegisterServer,
  type RegisterServerOptions,
  startRegisterServer,
} from './register-server.ts';
import { type Pages, startSite } from './site.ts';

/** The real extension in the real browser, a register and a site, all on 127.0.0.1. */
export type ExtensionRun = {
  readonly context: BrowserContext;
  readonly extension: LoadedExtension;
  readonly register: RegisterServer;
  /** The others, if any were asked for. */
  readonly others: readonly RegisterServer[];
  /** Address of the site's page. */
  readonly address: string;
  /** Paths of the site asked for so far. */
  readonly siteRequests: readonly string[];
  /** Asks the background as the extension's own pages do. */
  readonly ask: <M extends PanelMessage>(message: M) => Promise<PanelAnswer[M['kind']]>;
  /** Opens a page of the site, by default the first, and waits until the extension is through with it. */
  readonly open: (path?: string) => Promise<OpenPage>;
  /** Stops the background's worker, as the browser does after half a minute of rest. */
  readonly killWorker: () => Promise<void>;
  /** Has the browser take the extension's files in anew, as an update does, while its pages stay open. */
  readonly reload: () => Promise<void>;
  /** Ends the browser and starts it again with what it has kept. */
  readonly restart: () => Promise<void>;
  readonly badge: (tab: number) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** What a script in one of the extension's own pages has; for use inside `evaluate`. */
type ExtensionGlobal = { readonly chrome: typeof browser };

export type OpenPage = {
  readonly page: Page;
  readonly tab: number;
  readonly state: () => Promise<TabState>;
  /** The state as soon as it is as wanted; fails after some seconds. */
  readonly stateWhere: (wanted: (state: TabState) => boolean) => Promise<TabState>;
};

type ExtensionRunOptions = RegisterServerOptions & {
  /** Further pages of the site, by path. `{foreign}` in them is the origin of another site, not allowed, with the same pages. */
  readonly pages?: Pages;
  /** The registers of further cities that the extension reads. */
  readonly others?: readonly RegisterServerOptions[];
  /** What the reader has allowed beyond the sites: a test can’t answer the browser’s own question. */
  readonly allowed?: readonly string[];
  readonly chromium?: Pick<LaunchOptions, 'keepsWelcome' | 'executable' | 'args'>;
};

export async function runExtension(
  html: string,
  options: ExtensionRunOptions,
): Promise<ExtensionRun> {
  const register = await startRegisterServer(options);
  const others = await Promise.all((options.others ?? []).map(startRegisterServer));
  const foreign = await startSite(html, options.pages);
  const site = await startSite(html, options.pages, foreign.origin);
  const outDir = await mkdtemp(join(tmpdir(), 'lucheng-extension-'));
  const extensionDir = await builtExtension({
    sources: [register, ...others].map(({ source }) => source),
    testHost: `${site.origin}/*`,
    outDir,
  });
  await allowInManifest(extensionDir, options.allowed ?? []);
  if (options.chromium?.executable === undefined) await withoutPolicy(extensionDir);
  const profileDir = await mkdtemp(join(tmpdir(), 'lucheng-chromium-'));
  const launch = () => launchChromium({ extensionDir, profileDir, ...options.chromium });
  let chromium = await launch();
  let panel = await openPopup(chromium);
  const ask: ExtensionRun['ask'] = (message) =>
    panel.evaluate((sent) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      return chrome.runtime.sendMessage(sent);
    }, message);
  // A start begins a check of its own, which a question joins: what a test publishes from here on is news to no check that runs already.
  const started = () => ask({ kind: 'check-now' });
  await started();

  return {
    get context() {
      return chromium.context;
    },
    get extension() {
      return loaded(chromium);
    },
    register,
    others,
    address: `${site.origin}/tender.html`,
    siteRequests: site.requests,
    ask,
    killWorker: async () => {
      const devTools = await chromium.context.newCDPSession(panel);
      await devTools.send('ServiceWorker.enable');
      await devTools.send('ServiceWorker.stopAllWorkers');
      await devTools.detach();
    },
    reload: async () => {
      const closed = panel.waitForEvent('close');
      const devTools = await chromium.context.browser()?.newBrowserCDPSession();
      // Newer than the types of the client.
      const send = devTools?.send.bind(devTools) as (
        method: string,
        to: object,
      ) => Promise<unknown>;
      await send('Extensions.loadUnpacked', { path: extensionDir });
      await closed;
      panel = await openPopup(chromium);
      await started();
    },
    restart: async () => {
      await chromium.context.close();
      chromium = await launch();
      panel = await openPopup(chromium);
      await started();
    },
    badge: (tab) =>
      panel.evaluate((tabId) => {
        const { chrome } = globalThis as unknown as ExtensionGlobal;
        return chrome.action.getBadgeText({ tabId });
      }, tab),
    open: (path = '/tender.html') =>
      openPage(chromium.context, panel, `${site.origin}${path}`, ask),
    stop: async () => {
      await chromium.close();
      await Promise.all([register, ...others].map((one) => one.stop()));
      await Promise.all([site.stop(), foreign.stop()]);
      for (const dir of [outDir, profileDir])
        await rm(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openPage(
  context: BrowserContext,
  panel: Page,
  address: string,
  ask: ExtensionRun['ask'],
): Promise<OpenPage> {
  const before = await tabs(panel);
  const page = await context.newPage();
  const [tab] = (await tabs(panel)).filter((id) => !before.includes(id));
  if (tab === undefined) throw new Error('The page has no tab');
  await page.goto(address);
  const state = () => ask({ kind: 'tab-state', tab });
  const stateWhere: OpenPage['stateWhere'] = async (wanted) => {
    const deadline = Date.now() + patienceMs;
    let last = await state();
    while (!wanted(last)) {
      if (Date.now() > deadline) throw new Error(`Still not: ${JSON.stringify(last)}`);
      await sleep(50);
      last = await state();
    }
    return last;
  };
  await stateWhere(({ pending }) => !pending);
  return { page, tab, state, stateWhere };
}

const patienceMs = 60_000;

function tabs(panel: Page): Promise<readonly (number | undefined)[]> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    return (await chrome.tabs.query({})).map(({ id }) => id);
  });
}
