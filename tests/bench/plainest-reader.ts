import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'playwright-core';
import { launchChromium } from '../support/browser.ts';
import { scriptTime } from '../support/script-time.ts';
import { startTrace } from '../support/trace.ts';

export type PlainestReader = {
  /** Processor time that its script takes of a page's main thread, in milliseconds. */
  readonly timeMs: (address: string) => Promise<number>;
  readonly stop: () => Promise<void>;
};

/**
 * An extension with the least that reads a page of 127.0.0.1: a script, loaded when ours is, that sends the page's `innerText` to
 * its background. No answer comes, nothing is found, shown or read again.
 */
export async function startPlainestReader(): Promise<PlainestReader> {
  const extensionDir = await mkdtemp(join(tmpdir(), 'plainest-reader-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(extensionDir, name), text);
  const { context, extension, close } = await launchChromium({ extensionDir });
  if (extension === undefined) throw new Error('Chromium runs without the extension');
  return {
    timeMs: async (address) => {
      const background = await extension.background();
      const before = await heardBy(background);
      const page = await context.newPage();
      try {
        const endTrace = await startTrace(context, page);
        await page.goto(address);
        while ((await heardBy(background)) === before) await sleep(pauseMs);
        return scriptTime(await endTrace(), extension.address('')).totalMs;
      } finally {
        await page.close();
      }
    },
    stop: async () => {
      await close();
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}

const pauseMs = 20;

const files = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Plainest reader',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['page.js'] }],
    message_serialization: 'structured_clone',
  }),
  'background.js': 'var heard = 0; chrome.runtime.onMessage.addListener(() => { heard += 1; });',
  // At rest, as ours: before, it would have the browser lay the page out.
  'page.js':
    'requestIdleCallback(() => chrome.runtime.sendMessage(document.body?.innerText ?? "").catch(() => undefined));',
};

function heardBy(background: Worker): Promise<number> {
  return background.evaluate(() => (globalThis as unknown as { readonly heard: number }).heard);
}
