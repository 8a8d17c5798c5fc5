import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../tools/set-up/find-chromium.mjs';
import { setExtensionAhead, setPagesAhead } from './ahead-clock.ts';

export type LoadedExtension = {
  readonly id: string;
  /** The background service worker, started again if Chromium has let it go. */
  readonly background: () => Promise<Worker>;
  /** Address of one of its own pages, as `popup.html`. */
  readonly address: (page: string) => string;
};

export type Chromium = {
  readonly context: BrowserContext;
  readonly extension: LoadedExtension | undefined;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** Folder of a built, unpacked extension. */
  readonly extensionDir?: string;
  /** Kept after closing; by default a temporary one that closing removes. */
  readonly profileDir?: string;
  readonly headless?: boolean;
  /** Host names that resolve to 127.0.0.1; every other name resolves to nothing. */
  readonly hosts?: readonly string[];
  readonly args?: readonly string[];
  /** Whether the page stays that the extension opens when it is installed. */
  readonly keepsWelcome?: boolean;
  /** What is run in the place of Chromium, with its arguments. */
  readonly executable?: string;
};

/** Starts Chromium with the extension or without one. It reaches 127.0.0.1 and nothing else. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'lucheng-chromium-')));
  if (options.extensionDir !== undefined) await setExtensionAhead(options.extensionDir);
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: options.executable ?? requireChromium(),
    headless: options.headless ?? true,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [...argsOf(options)],
  });
  const close = async () => {
    await context.close();
    if (options.profileDir === undefined)
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await setPagesAhead(context);
    const extension =
      options.extensionDir === undefined
        ? undefined
        : await loadedExtension(context, options.keepsWelcome);
    return { context, extension, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Starts Chromium as a person does who opens it with an address: the page is there before a new extension has started for the
 * first time.
 */
export async function launchChromiumAt(address: string, extensionDir: string): Promise<Chromium> {
  return lookInto(await startChromiumAt(address, extensionDir), loadedExtension);
}

/** The same, with nobody looking into its pages, for then it does some things otherwise. */
export async function startChromiumAt(address: string, extensionDir: string): Promise<Started> {
  await setExtensionAhead(extensionDir);
  return startChromium(requireChromium(), [...argsOf({ extensionDir }), address]);
}

/** Starts Chromium as it is on a managed machine: it fetches from this one what its organisation has it install. */
export async function launchManagedChromium(executable: string): Promise<Chromium> {
  const words = argsOf({}).filter((word) => word !== '--disable-background-networking');
  const started = await startChromium(executable, [...words, 'about:blank']);
  return lookInto(started, async () => undefined);
}

/** `devTools`: the address at which one can look into it. */
type Started = { readonly devTools: string; readonly close: () => Promise<void> };

async function startChromium(executable: string, words: readonly string[]): Promise<Started> {
  const profileDir = await mkdtemp(join(tmpdir(), 'lucheng-chromium-'));
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profileDir}`];
  const process = spawn(executable, [...own, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(process, 'exit');
  const close = async () => {
    process.kill();
    await ended;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { devTools: await devToolsAddress(process.stderr), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function lookInto(
  { devTools, close }: Started,
  findExtension: (context: BrowserContext) => Promise<Chromium['extension']>,
): Promise<Chromium> {
  try {
    const browser = await chromium.connectOverCDP(devTools);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('Chromium has no window');
    return { context, extension: await findExtension(context), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function devToolsAddress(output: Readable): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    said += chunk;
    const address = /DevTools listening on (\S+)/.exec(said)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`Chromium did not start: ${said}`);
}

function argsOf(options: LaunchOptions): readonly string[] {
  return [
    ...quietArgs,
    hostRules(options.hosts ?? []),
    ...extensionArgs(options.extensionDir),
    ...(options.args ?? []),
  ];
}

export function requireChromium(): string {
  const path = findChromium();
  if (path === undefined) {
    throw new Error('No Chromium found: install it, or name one in the variable CHROMIUM');
  }
  return path;
}

const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The site sends on whoever asks for English.
  '--accept-lang=zh-CN',
] as const;

function hostRules(hosts: readonly string[]): string {
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1, `).join('');
  return `--host-resolver-rules=${mapped}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
}

function extensionArgs(dir: string | undefined): readonly string[] {
  return dir === undefined ? [] : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`];
}

/**
 * The extension, once the page that it opens when it is installed has come, and gone unless it is kept; every start of a browser with
 * an unpacked extension installs it. A page that opened or closed later would be taken for another, or fail what is told to all pages.
 */
async function loadedExtension(
  context: BrowserContext,
  keepsWelcome = false,
): Promise<LoadedExtension> {
  const worker = await serviceWorker(context);
  const welcome = await welcomeIn(context);
  await welcome.waitForLoadState('domcontentloaded');
  if (!keepsWelcome) await welcome.close();
  const id = new URL(worker.url()).host;
  const address = (page: string) => `chrome-extension://${id}/${page}`;
  return { id, background: () => serviceWorker(context), address };
}

const patienceMs = 60_000;
const pauseMs = 20;

async function welcomeIn(context: BrowserContext): Promise<Page> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome !== undefined) return welcome;
    await sleep(pauseMs);
  }
  throw new Error(`The extension opened no first page within ${patienceMs / 1000} s`);
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: patienceMs }))
  );
}
