import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExtensionReader } from '../corpus/extension-reader.ts';
import { servePages } from '../corpus/serve-pages.ts';
import type { Chromium } from '../support/browser.ts';
import type { ScriptTime } from '../support/script-time.ts';
import { bareScripts, observeBarely } from './bare-observer.ts';
import { innerTextMs } from './inner-text-time.ts';
import { stormMs } from './mutation-storm.ts';
import { heapMb, layoutShift, removalTime } from './page-looks.ts';
import { median } from './statistics.ts';
import { syntheticHits, syntheticPage } from './synthetic-page.ts';
import { compareVisits, type Visits, visitsOf } from './visit.ts';

/** What takes half a minute each time is done so often at most. */
const mostRounds = 3;

type Say = (line: string) => void;

/** What we take of one very long page of which every row names an organisation. */
export async function measureSynthetic(
  reader: ExtensionReader,
  bare: Chromium,
  rounds: number,
  say: Say,
) {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-synthetic-'));
  await mkdir(join(dir, caseName));
  await writeFile(join(dir, caseName, 'page.html'), syntheticPage());
  const server = await servePages(dir, [caseName]);
  try {
    return await measure(reader, visitsOf(reader, bare), server.addressOf(caseName), rounds, say);
  } finally {
    await server.stop();
    await rm(dir, { recursive: true });
  }
}

const caseName = 'synthetic';

async function measure(
  reader: ExtensionReader,
  visits: Visits,
  address: string,
  rounds: number,
  say: Say,
) {
  const times = await timeAgainstInnerText(reader, address, rounds, say);
  const removals = await compareVisits(visits, address, rounds, removalTime);
  const removalRatio = (what: 'bareMs' | 'laidOutMs') =>
    median(removals.map(([withUs, without]) => withUs[what] / without[what]));
  say(`removal: ${removalRatio('bareMs').toFixed(2)} × before the layout that follows`);
  const storm = await measureStorm(reader, visits, address, Math.min(rounds, mostRounds), say);
  const readingMs = median(times.map(({ totalMs, backgroundMs }) => totalMs + backgroundMs));
  say(`storm: a first reading takes ${readingMs.toFixed(0)} ms, with the background`);
  const heaps = await compareVisits(visits, address, Math.min(rounds, mostRounds), heapMb);
  say(`heap: ${heaps.map((pair) => pair.map((mb) => mb.toFixed(2)).join('/')).join(' ')} MB`);
  return {
    longestSliceMs: median(times.map(({ longestSliceMs }) => longestSliceMs)),
    innerTextMs: median(times.map(({ innerText }) => innerText)),
    shift:
      (await visits.withUs(address, layoutShift)) - (await visits.without(address, layoutShift)),
    values: {
      main_thread_vs_innertext: median(times.map(({ totalMs, innerText }) => totalMs / innerText)),
      page_removal_vs_without: removalRatio('laidOutMs'),
      memory_mb_tab: median(heaps.map(([withUs, without]) => withUs - without)),
      storm_vs_bare_observer: storm.ratio,
      storm_vs_reading: storm.oursMs / readingMs,
    },
  };
}

type Timed = ScriptTime & { readonly backgroundMs: number; readonly innerText: number };

async function timeAgainstInnerText(
  reader: ExtensionReader,
  address: string,
  rounds: number,
  say: Say,
): Promise<readonly Timed[]> {
  const times: Timed[] = [];
  for (let round = -1; round < rounds; round++) {
    const { time, findings, backgroundMs, seen } = await reader.read(address, innerTextMs);
    if (findings.length !== syntheticHits)
      throw new Error(`${findings.length} of ${syntheticHits} names were found`);
    say(`synthetic: ${time.totalMs.toFixed(1)} ms, innerText ${seen.toFixed(1)} ms`);
    if (round >= 0) times.push({ ...time, backgroundMs, innerText: seen });
  }
  return times;
}

async function measureStorm(
  { scripts }: ExtensionReader,
  { withUs, without }: Visits,
  address: string,
  rounds: number,
  say: Say,
) {
  const bare = async (page: Page) => {
    await observeBarely(page);
    return stormMs(page, bareScripts);
  };
  const pairs: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await withUs(address, (page) => stormMs(page, scripts));
    const theirs = await without(address, bare);
    say(`storm: ${ours.toFixed(0)} ms in ten seconds, a bare observer ${theirs.toFixed(0)} ms`);
    pairs.push({ ours, theirs });
  }
  return {
    ratio: median(pairs.map(({ ours, theirs }) => ours / theirs)),
    oursMs: median(pairs.map(({ ours }) => ours)),
  };
}
