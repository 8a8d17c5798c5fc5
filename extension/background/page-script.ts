import { type Browser, browser } from 'wxt/browser';
import { isAnyHostOf } from '../settings/host-pattern.ts';
import type { FrameId } from './receive.ts';
import { matchesOf } from './sites.ts';

const pageFile = '/page.js';
const earlyFile = '/early.js';
const foundFile = '/found.js';
const cardFile = '/card.js';

/**
 * Registers the page script for the sites the reader has allowed, less those left alone. It is plain registration: nothing in
 * the page says that it happened, and no file of the extension can be asked for by the page.
 */
export async function registerPageScript(leftAlone: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const where = {
    matches: origins,
    excludeMatches: [...matchesOf(leftAlone)],
    allFrames: true,
    matchOriginAsFallback: true,
  };
  const scripts: Browser.scripting.RegisteredContentScript[] = [
    { id: 'early', js: [earlyFile], runAt: 'document_start', ...where },
    { id: 'page', js: [pageFile], runAt: 'document_idle', ...where },
  ];
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isKnown = ({ id }: Browser.scripting.RegisteredContentScript) =>
    registered.some((one) => one.id === id);
  await browser.scripting.updateContentScripts(scripts.filter(isKnown));
  await browser.scripting.registerContentScripts(scripts.filter((one) => !isKnown(one)));
}

/**
 * Starts the page script in a tab that was open before its site was allowed, and in the frames of the tab but for those of hosts
 * left alone. The tab's own document is not kept waiting for a frame that hangs.
 */
export async function runPageScript(tab: number, leftAlone: readonly string[]): Promise<void> {
  const files = [pageFile];
  // What is closed meanwhile refuses.
  const run = (target: Browser.scripting.InjectionTarget) =>
    browser.scripting.executeScript({ target, files }).catch(() => undefined);
  const below = async () => {
    // Frames of other sites refuse; they are not ours to read.
    const frames = await browser.scripting
      .executeScript({
        target: { tabId: tab, allFrames: true },
        func: hostOfDocument,
        injectImmediately: true,
      })
      .catch(() => []);
    const ours = frames.filter(
      ({ frameId, result = '' }) => frameId !== 0 && !isAnyHostOf(leftAlone, result),
    );
    await Promise.all(ours.map(({ documentId }) => run({ tabId: tab, documentIds: [documentId] })));
  };
  await Promise.all([run({ tabId: tab, frameIds: [0] }), below()]);
}

/** Runs in a frame, and has nothing but what stands in it. A document without an address belongs to the one that made it. */
function hostOfDocument(): string {
  const origins = [self.origin, ...location.ancestorOrigins];
  return (
    location.host || (URL.parse(origins.find((origin) => origin !== 'null') ?? '')?.host ?? '')
  );
}

/** The same in every open tab of these sites, less those left alone. */
export async function runInOpenTabs(
  origins: readonly string[],
  leftAlone: readonly string[],
): Promise<void> {
  if (origins.length === 0) return;
  const open = await browser.tabs.query({ url: [...origins] });
  const wanted = open.filter(({ url }) => url && !isAnyHostOf(leftAlone, new URL(url).host));
  await Promise.all(wanted.map(({ id }) => id !== undefined && runPageScript(id, leftAlone)));
}

/** The open tabs of these hosts. */
export async function tabsOf(hosts: readonly string[]): Promise<readonly number[]> {
  if (hosts.length === 0) return [];
  const open = await browser.tabs.query({ url: [...matchesOf(hosts)] });
  return open.flatMap(({ id }) => id ?? []);
}

/** From here on the script is brought to no page. */
export function unregisterPageScript(): Promise<void> {
  return browser.scripting.unregisterContentScripts();
}

/** Brings a document the script that draws cards, once its first card is wanted. */
export function runCardScript(frame: FrameId): Promise<void> {
  return runIn(frame, cardFile);
}

/** Brings a document the script that shows findings, once there are any. */
export function runFoundScript(frame: FrameId): Promise<void> {
  return runIn(frame, foundFile);
}

async function runIn({ tab, document }: FrameId, file: string): Promise<void> {
  const target = { tabId: tab, documentIds: [document] };
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
}

/** Lets styles into a document, where the page can't take them out again. */
export async function insertStyles(
  { tab, document }: FrameId,
  css: string,
  origin: 'USER' | 'AUTHOR',
): Promise<void> {
  const target = { tabId: tab, documentIds: [document] };
  await browser.scripting.insertCSS({ target, css, origin });
}

export async function removeStyles(
  { tab, document }: FrameId,
  css: string,
  origin: 'USER' | 'AUTHOR',
): Promise<void> {
  const target = { tabId: tab, documentIds: [document] };
  await browser.scripting.removeCSS({ target, css, origin });
}
