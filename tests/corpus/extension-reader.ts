import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../extension/build.ts';
import type { TabFinding } from '../../extension/messages/tab-state.ts';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { type ExtensionPanel, openPanel } from '../support/extension-panel.ts';
import { startRegisterServer } from '../support/register-server.ts';
import { type ScriptTime, scriptTime, workerTimeMs } from '../support/script-time.ts';
import { startTrace } from '../support/trace.ts';

/** What the extension found on a page, and what was read from the finished page itself. */
type Reading<Seen> = {
  readonly findings: readonly TabFinding[];
  readonly time: ScriptTime;
  /** Processor time of the background meanwhile, in milliseconds. */
  readonly backgroundMs: number;
  readonly seen: Seen;
};

/** The real extension in the real browser, reading pages of 127.0.0.1 one after the other. */
export type ExtensionReader = {
  /** The beginning of the addresses of the extension's scripts. */
  readonly scripts: string;
  readonly read: <Seen>(
    address: string,
    look: (page: Page) => Promise<Seen>,
  ) => Promise<Reading<Seen>>;
  readonly stop: () => Promise<void>;
};

/** Publishes the records on 127.0.0.1, builds an extension that trusts them, and waits until it has them. */
export async function startExtensionReader(
  records: readonly PublicRecord[],
): Promise<ExtensionReader> {
  const outDir = await mkdtemp(join(tmpdir(), 'lucheng-extension-'));
  const register = await startRegisterServer({ records });
  const { source } = register;
  const extensionDir = await buildExtension({
    outDir,
    sources: [source],
    testHost: 'http://127.0.0.1/*',
  });
  const chromium = await launchChromium({ extensionDir });
  const panel = await openPanel(chromium);
  const [{ condition, size }] = await panel.ask({ kind: 'check-now' });
  if (condition !== 'fresh' || size !== records.length) {
    throw new Error(
      `The extension holds ${size} of ${records.length} records, and they are ${condition}`,
    );
  }
  return {
    scripts: chromium.extension?.address('') ?? '',
    read: (address, look) => readPage(chromium, panel, address, look),
    stop: async () => {
      await chromium.close();
      await register.stop();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function readPage<Seen>(
  { context, extension }: Chromium,
  panel: ExtensionPanel,
  address: string,
  look: (page: Page) => Promise<Seen>,
): Promise<Reading<Seen>> {
  const page = await context.newPage();
  try {
    const endTrace = await startTrace(context, page);
    await page.goto(address);
    const { findings } = await panel.stateOf(page.url());
    const events = await endTrace();
    const seen = await look(page);
    const time = scriptTime(events, extension?.address('') ?? '');
    return { findings, time, backgroundMs: workerTimeMs(events), seen };
  } finally {
    await page.close();
  }
}
