import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionReader, startExtensionReader } from '../corpus/extension-reader.ts';
import { findCases } from '../corpus/find-cases.ts';
import { readNames } from '../corpus/read-names.ts';
import { recordsOfNames } from '../corpus/records-of-names.ts';
import { type PageServer, servePages } from '../corpus/serve-pages.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import type { ScriptTime } from '../support/script-time.ts';
import type { Bench } from './bench.ts';
import { corpusDir } from './corpus.ts';
import { innerTextMs } from './inner-text-time.ts';
import { stormShare } from './mutation-storm.ts';
import { heapMb, layoutShift, removalTime } from './page-looks.ts';
import { median, percentile } from './statistics.ts';
import { syntheticHits, syntheticNames, syntheticPage } from './synthetic-page.ts';
import { compareVisits, type Visits } from './visit.ts';

const corpusRounds = 3;
const stormRounds = 3;

type Say = (line: string) => void;

/**
 * What the page script takes of a page. Its time is processor time of the page's main thread by script address, from the
 * page's loading until everything near the reader is painted; `innerText` is timed on the same page afterwards, at rest, its
 * style and layout clean. No page of the corpus has 2,000 text nodes, so the synthetic one alone is held against it.
 * Removal and memory are those of the synthetic page after scrolling through all its 5,000 names, of which those near are painted;
 * memory is the heap of the page's process (JavaScript, DOM and buffers) beyond that of the same page without us. The storm
 * counts the background as well. Shifts are those of the synthetic page and of every page of the corpus, the worst of them.
 */
export const page: Bench = {
  name: 'page',
  keys: [
    { key: 'main_thread_vs_innertext', unit: '×', target: ['≤', 4] },
    { key: 'main_thread_ms_p95', unit: 'ms', target: ['≤', 8] },
    { key: 'longest_task_ms', unit: 'ms', target: ['≤', 16] },
    { key: 'layout_shift', unit: '', target: ['=', 0] },
    { key: 'page_removal_vs_without', unit: '×', target: ['≤', 1.1] },
    { key: 'storm_cpu_share', unit: 'cores', target: ['≤', 0.05] },
    { key: 'memory_mb_tab', unit: 'MB', target: ['≤', 3] },
  ],
  needsCorpus: true,
  run: async ({ rounds = 9 }, say) => {
    const parties = await readNames(join(corpusDir, 'names/tender_parties.txt'));
    const reader = await startExtensionReader(recordsOfNames([...parties, ...syntheticNames]));
    const bare = await launchChromium();
    const visits = visitsOf(reader, bare);
    try {
      const synthetic = await onSynthetic((server) =>
        measureSynthetic(reader, visits, server.addressOf(syntheticCase), rounds, say),
      );
      const corpus = await measureCorpus(reader, visits, say);
      return {
        ...synthetic.values,
        main_thread_ms_p95: percentile(
          corpus.times.map((times) => median(times.map(({ totalMs }) => totalMs))),
          0.95,
        ),
        longest_task_ms: Math.max(
          ...[synthetic.times, ...corpus.times].map((times) =>
            median(times.map(({ longestSliceMs }) => longestSliceMs)),
          ),
        ),
        layout_shift: Math.max(synthetic.shift, ...corpus.shifts),
      };
    } finally {
      await bare.close();
      await reader.stop();
    }
  },
};

function visitsOf(reader: ExtensionReader, { context }: Chromium): Visits {
  return {
    withUs: async (address, look) => (await reader.read(address, look)).seen,
    without: async (address, look) => {
      const opened = await context.newPage();
      try {
        await opened.goto(address);
        return await look(opened);
      } finally {
        await opened.close();
      }
    },
  };
}

const syntheticCase = 'synthetic';

async function onSynthetic<Result>(measure: (server: PageServer) => Promise<Result>) {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-synthetic-'));
  await mkdir(join(dir, syntheticCase));
  await writeFile(join(dir, syntheticCase, 'page.html'), syntheticPage());
  const server = await servePages(dir, [syntheticCase]);
  try {
    return await measure(server);
  } finally {
    await server.stop();
    await rm(dir, { recursive: true });
  }
}

async function measureSynthetic(
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
  const heaps = await compareVisits(visits, address, rounds, heapMb);
  say(`heap: ${heaps.map((pair) => pair.map((mb) => mb.toFixed(2)).join('/')).join(' ')} MB`);
  const storms: number[] = [];
  for (let round = 0; round < stormRounds; round++) {
    storms.push(await visits.withUs(address, (seen) => stormShare(seen, reader.scripts)));
  }
  say(`storm: ${storms.map((share) => share.toFixed(4)).join(' ')} cores`);
  return {
    times,
    shift: await shiftOf(visits, address),
    values: {
      main_thread_vs_innertext: median(times.map(({ ratio }) => ratio)),
      page_removal_vs_without: removalRatio('laidOutMs'),
      memory_mb_tab: median(heaps.map(([withUs, without]) => withUs - without)),
      storm_cpu_share: median(storms),
    },
  };
}

type RelativeTime = ScriptTime & { readonly ratio: number };

async function timeAgainstInnerText(
  reader: ExtensionReader,
  address: string,
  rounds: number,
  say: Say,
): Promise<readonly RelativeTime[]> {
  const times: RelativeTime[] = [];
  for (let round = -1; round < rounds; round++) {
    const { time, findings, seen } = await reader.read(address, innerTextMs);
    if (findings.length !== syntheticHits)
      throw new Error(`${findings.length} of ${syntheticHits} names were found`);
    say(`synthetic: ${time.totalMs.toFixed(1)} ms, innerText ${seen.toFixed(1)} ms`);
    if (round >= 0) times.push({ ...time, ratio: time.totalMs / seen });
  }
  return times;
}

/** Each page's times, round after round over all pages, and its shifts beyond those it makes itself. */
async function measureCorpus(reader: ExtensionReader, visits: Visits, say: Say) {
  const dir = join(corpusDir, 'pages');
  const cases = await findCases(dir);
  const server = await servePages(dir, cases);
  const times = new Map<string, ScriptTime[]>(cases.map((name) => [name, []]));
  for (let round = 0; round < corpusRounds; round++) {
    say(`corpus: ${cases.length} pages, round ${round + 1} of ${corpusRounds}`);
    for (const name of cases) {
      const { time } = await reader.read(server.addressOf(name), async () => undefined);
      times.get(name)?.push(time);
    }
  }
  const shifts: number[] = [];
  for (const name of cases) shifts.push(await shiftOf(visits, server.addressOf(name)));
  await server.stop();
  return { times: [...times.values()], shifts };
}

async function shiftOf({ withUs, without }: Visits, address: string): Promise<number> {
  return (await withUs(address, layoutShift)) - (await without(address, layoutShift));
}
