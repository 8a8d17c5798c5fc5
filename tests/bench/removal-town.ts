import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../extension/build.ts';
import type { TabState } from '../../extension/messages/tab-state.ts';
import { paths } from '../../shared/contract/paths.ts';
import type { SignedHead } from '../../shared/register/trust/head.ts';
import { dayOf, startOfDay, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { demoCode } from '../../tools/demo/demo-code.ts';
import {
  decisionOf,
  type ListingCase,
  noticeOf,
  proposalOf,
  registrationOf,
} from '../../tools/demo/drafts.ts';
import { appointOfficers, type Officers } from '../../tools/demo/officers.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { servePages } from '../corpus/serve-pages.ts';
import { launchChromium } from '../support/browser.ts';
import { openPanel } from '../support/extension-panel.ts';

/** The extension's interval here; in production it is 600 s. */
export const waitSeconds = 20;

export type ListedAgency = ListingCase;

export type RemovalTown = {
  readonly publicOrigin: string;
  readonly officers: Officers;
  readonly agencies: readonly ListedAgency[];
  /** The sequence that the public side serves to the extension now. */
  readonly publishedSequence: () => Promise<number>;
  /** What the extension shows of a page that names all the agencies. */
  readonly extensionState: () => Promise<TabState>;
  readonly stop: () => Promise<void>;
};

/** Desk, public side and a browser with the extension, after the listing of so many agencies has been published. */
export async function openRemovalTown(count: number): Promise<RemovalTown> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-removal-'));
  const town = await openTown({ minWaitSeconds: waitSeconds });
  const agencies = Array.from({ length: count }, (_, place) => listingOf(place));
  const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
  await listAll(town, officers, agencies);

  const pages = await serveTender(dir, agencies);
  const { publicOrigin, keySet } = town;
  const city = { zh: '温州市', en: 'Wenzhou' };
  const source = { origin: publicOrigin, mirrors: [], jurisdiction: '330300', city, keySet };
  const extensionDir = await buildExtension({
    outDir: dir,
    sources: [source],
    testHost: 'http://127.0.0.1/*',
  });
  const chromium = await launchChromium({ extensionDir });
  const panel = await openPanel(chromium);
  await panel.ask({ kind: 'check-now' });
  const page = await chromium.context.newPage();
  await page.goto(pages.addressOf('tender'));
  return {
    publicOrigin,
    officers,
    agencies,
    publishedSequence: async () => {
      const response = await fetch(publicOrigin + paths.head);
      return ((await response.json()) as SignedHead).head.sequence;
    },
    extensionState: () => panel.stateOf(page.url()),
    stop: async () => {
      await chromium.close();
      await pages.stop();
      await town.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function listingOf(place: number): ListedAgency {
  const number = place + 1;
  return {
    agency: {
      code: demoCode(900 + number),
      name: `示例第${number}环境监测有限公司`,
      services: ['environmental-monitoring'],
    },
    caseId: `SL-BENCH-${number}`,
    summary: '出具虚假监测报告',
    months: 12,
    offence: 'first',
    documents: {
      proposal: `示环信〔2026〕${number}1号`,
      notice: `示环告〔2026〕${number}2号`,
      decision: `示环信〔2026〕${number}3号`,
    },
  };
}

/** Long enough ago that every hearing window is over. */
async function listAll(
  { clock, publish }: Town,
  { registrar, proposer, approver }: Officers,
  listings: readonly ListedAgency[],
): Promise<void> {
  const day = 24 * 3_600_000;
  const noticeDay = dayOf(toInstant(Date.now() - 60 * day));
  clock.holdAt(toEpochMs(startOfDay(noticeDay)) + 10 * 3_600_000);
  await registrar.record(
    ...listings.map(({ agency }, place) => registrationOf(agency, `示环登〔2026〕${place + 1}号`)),
  );
  await proposer.record(
    ...listings.flatMap((listing) => [proposalOf(listing), noticeOf(listing, noticeDay)]),
  );
  clock.holdAt(Date.now() - 20 * day);
  await approver.record(...listings.map(decisionOf));
  clock.release();
  await publish();
}

async function serveTender(dir: string, listings: readonly ListedAgency[]) {
  const items = listings.map(({ agency }) => `<li>投标人：${agency.name}</li>`).join('');
  const html = `<!doctype html><meta charset="utf-8"><title>投标人名单（示例）</title><ul>${items}</ul>`;
  await mkdir(join(dir, 'tender'));
  await writeFile(join(dir, 'tender/page.html'), html);
  return servePages(dir, ['tender']);
}
