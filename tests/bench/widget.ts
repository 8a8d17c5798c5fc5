import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { exampleCode } from '../../shared/contract/example.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { serveDemo } from '../../tools/demo/serve-demo.ts';
import { tellStory } from '../../tools/demo/story.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { buildWidget, outDir } from '../../widget/build.ts';
import { buildSite } from '../../worker/site/build.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { openBadgeSite } from '../support/badge-site.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { layoutShiftOf } from '../support/layout-shift.ts';
import type { Bench } from './bench.ts';

/** What a badge costs the page of another, and a page of ours its reader. A kB has 1,000 bytes. */
export const widget: Bench = {
  name: 'widget',
  keys: [
    { key: 'bootstrap_br_kb', unit: 'kB', target: ['≤', 2] },
    { key: 'details_br_kb', unit: 'kB', target: ['≤', 12] },
    { key: 'bytes_vs_github_buttons', unit: '×', target: ['≤', 0.35] },
    { key: 'page_kb_max', unit: 'kB', target: ['≤', 40] },
    { key: 'requests_100_badges', unit: '', target: ['=', 1] },
    { key: 'layout_shift', unit: '', target: ['=', 0] },
  ],
  run: async (_, say) => {
    const { id } = await buildWidget();
    await buildSite();
    const bootstrap = await brotliKb(join(outDir, id, 'badge.js'));
    const others = createRequire(import.meta.url).resolve('github-buttons/dist/buttons.min.js');
    const chromium = await launchChromium();
    const town = await openTown({ isDemo: true });
    try {
      await tellStory(await appointOfficers(town.deskOrigin, town.operatorSecret), town);
      await town.publish();
      const largest = await largestPage(town);
      say(`the largest page: ${largest.path}`);
      return {
        bootstrap_br_kb: bootstrap,
        details_br_kb: await brotliKb(join(outDir, id, 'details.js')),
        bytes_vs_github_buttons: bootstrap / (await brotliKb(others)),
        page_kb_max: largest.kb,
        requests_100_badges: await requestsFor(100, chromium),
        layout_shift: await shiftOfDemoPortal(town, chromium),
      };
    } finally {
      await chromium.close();
      await town.stop();
    }
  },
};

async function brotliKb(file: string): Promise<number> {
  return brotliCompressSync(await readFile(file)).length / 1000;
}

type OpenApi = { readonly paths: Readonly<Record<string, { readonly get?: Described }>> };
type Described = { readonly responses: { readonly 200?: { readonly content?: object } } };

/** Of all pages that the description names, asked about the agency with most to say; statistics have a bound of their own. */
async function largestPage({ publicOrigin }: Town) {
  const api = (await (await fetch(`${publicOrigin}/openapi.json`)).json()) as OpenApi;
  const pages = Object.entries(api.paths)
    .filter(([, { get }]) => 'text/html' in (get?.responses[200]?.content ?? {}))
    .map(([path]) => path.replace('{code}', demoAgencies.oujiang.code))
    .filter((path) => !path.includes('{') && !path.startsWith('/statistics'));
  const asked = `?q=${encodeURIComponent('示例')}&code=${exampleCode}`;
  const sizes = await Promise.all(
    pages
      .flatMap((path) => [path, path + asked])
      .map(async (path) => ({ path, kb: await transferKb(publicOrigin, path) })),
  );
  return sizes.reduce((one, other) => (other.kb > one.kb ? other : one));
}

/** A page with the scripts that it names; compressed as any server does. */
async function transferKb(origin: string, path: string): Promise<number> {
  const html = await (await fetch(origin + path)).text();
  const scripts = [...html.matchAll(/<script[^>]* src="(\/[^"]+)"/g)].map(([, src]) => src ?? '');
  const texts = await Promise.all(scripts.map(async (src) => (await fetch(origin + src)).text()));
  return [html, ...texts].reduce((sum, text) => sum + gzipSync(text).length / 1000, 0);
}

async function requestsFor(count: number, { context }: Chromium): Promise<number> {
  const site = await openBadgeSite();
  const badges = Array.from(
    { length: count },
    (_, n) => `<lucheng-badge code="${makeUscc(n + 1)}"></lucheng-badge>`,
  );
  const script = `<script async src="${site.publicOrigin}/widget/lucheng-badge.js"></script>`;
  site.setPage(`<!doctype html><html lang="zh">${script}<body>${badges.join('')}`);
  const page = await context.newPage();
  await page.goto(site.portalOrigin);
  await page
    .locator('lucheng-badge svg')
    .nth(count - 1)
    .waitFor();
  const asked = site.asked();
  await page.close();
  await site.stop();
  return asked;
}

async function shiftOfDemoPortal({ publicOrigin }: Town, { context }: Chromium): Promise<number> {
  const demo = await serveDemo(0, publicOrigin);
  const page = await context.newPage();
  await page.goto(`${demo.origin}/portal`);
  await page.locator('lucheng-badge svg').last().waitFor();
  const shift = await layoutShiftOf(page);
  await page.close();
  await demo.stop();
  return shift;
}
