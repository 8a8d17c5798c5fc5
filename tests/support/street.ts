import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { appointOfficers, type Officers } from '../../tools/demo/officers.ts';
import { serveDemo } from '../../tools/demo/serve-demo.ts';
import { openTown, type Town, type TownOptions } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from './browser.ts';
import { builtExtension } from './built-extension.ts';
import { withoutPolicy } from './change-manifest.ts';
import { type ExtensionPanel, openPanel } from './extension-panel.ts';

/** Desk, public side, demo sites, and an officer's Chromium with the extension: everything a journey walks through. */
export type Street = {
  readonly town: Town;
  readonly officers: Officers;
  readonly demoOrigin: string;
  readonly chromium: Chromium;
  readonly panel: ExtensionPanel;
  readonly open: (path: string) => Promise<Page>;
  /** Addresses the browser has asked for that are neither a demo site, nor the public side, nor the extension's own. */
  readonly foreignRequests: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** The widget has to be built (`buildWidget`): the public side serves its files. */
export async function openStreet(options: TownOptions = {}): Promise<Street> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-street-'));
  const town = await openTown(options);
  const { publicOrigin, keySet } = town;
  const demo = await serveDemo(0, publicOrigin);
  const city = { zh: '温州市', en: 'Wenzhou' };
  const source = { origin: publicOrigin, mirrors: [], jurisdiction: '330300', city, keySet };
  const extensionDir = await builtExtension({
    sources: [source],
    testHost: 'http://127.0.0.1/*',
    outDir: dir,
  });
  await withoutPolicy(extensionDir);
  const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
  const chromium = await launchChromium({ extensionDir });
  const requests: string[] = [];
  chromium.context.on('request', (request) => requests.push(request.url()));
  const panel = await openPanel(chromium);
  // A start begins a check of its own, which a question joins: what a journey publishes from here on is news to no check that runs already.
  await panel.ask({ kind: 'check-now' });
  const known = [`${demo.origin}/`, `${publicOrigin}/`, 'chrome-extension://'];
  return {
    town,
    officers,
    demoOrigin: demo.origin,
    chromium,
    panel,
    open: async (path) => {
      const page = await chromium.context.newPage();
      await page.goto(demo.origin + path);
      return page;
    },
    foreignRequests: () =>
      requests.filter((url) => !known.some((prefix) => url.startsWith(prefix))),
    close: async () => {
      await chromium.close();
      await demo.stop();
      await town.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
