import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionReader, startExtensionReader } from '../corpus/extension-reader.ts';
import { findCases } from '../corpus/find-cases.ts';
import { readNames } from '../corpus/read-names.ts';
import { recordsOfNames } from '../corpus/records-of-names.ts';
import { servePages } from '../corpus/serve-pages.ts';
import type { ScriptTime } from '../support/script-time.ts';
import type { Bench } from './bench.ts';
import { corpusDir } from './corpus.ts';
import { innerTextMs } from './inner-text-time.ts';
import { median, percentile } from './statistics.ts';
import { syntheticNames, syntheticPage } from './synthetic-page.ts';

const corpusRounds = 3;

/**
 * What the page script takes of a page's main thread. No page of the corpus has 2,000 text nodes, so the synthetic one alone
 * is held against `innerText`.
 */
export const page: Bench = {
  name: 'page',
  keys: [
    { key: 'main_thread_vs_innertext', unit: '×', target: ['≤', 4] },
    { key: 'main_thread_ms_p95', unit: 'ms', target: ['≤', 8] },
    { key: 'longest_task_ms', unit: 'ms', target: ['≤', 16] },
  ],
  needsCorpus: true,
  run: async ({ rounds = 9 }, say) => {
    const parties = await readNames(join(corpusDir, 'names/tender_parties.txt'));
    const reader = await startExtensionReader(recordsOfNames([...parties, ...syntheticNames]));
    try {
      const synthetic = await readSynthetic(reader, rounds, say);
      const corpus = await readCorpus(reader, corpusRounds, say);
      return {
        main_thread_vs_innertext: median(synthetic.map(({ ratio }) => ratio)),
        main_thread_ms_p95: percentile(
          corpus.map((times) => median(times.map(({ totalMs }) => totalMs))),
          0.95,
        ),
        longest_task_ms: Math.max(
          ...[synthetic, ...corpus].map((times) =>
            median(times.map((time) => time.longestSliceMs)),
          ),
        ),
      };
    } finally {
      await reader.stop();
    }
  },
};

type SyntheticTime = ScriptTime & { readonly ratio: number };

async function readSynthetic(
  reader: ExtensionReader,
  rounds: number,
  say: (line: string) => void,
): Promise<readonly SyntheticTime[]> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-synthetic-'));
  await mkdir(join(dir, 'synthetic'));
  await writeFile(join(dir, 'synthetic/page.html'), syntheticPage());
  const server = await servePages(dir, ['synthetic']);
  const times: SyntheticTime[] = [];
  for (let round = -1; round < rounds; round++) {
    const { time, findings, seen } = await reader.read(server.addressOf('synthetic'), innerTextMs);
    if (findings.length !== 5000) throw new Error(`${findings.length} of 5,000 names were found`);
    say(`synthetic: ${time.totalMs.toFixed(1)} ms, innerText ${seen.toFixed(1)} ms`);
    if (round >= 0) times.push({ ...time, ratio: time.totalMs / seen });
  }
  await server.stop();
  await rm(dir, { recursive: true });
  return times;
}

/** Each page's times, round after round over all pages. */
async function readCorpus(
  reader: ExtensionReader,
  rounds: number,
  say: (line: string) => void,
): Promise<readonly (readonly ScriptTime[])[]> {
  const dir = join(corpusDir, 'pages');
  const cases = await findCases(dir);
  const server = await servePages(dir, cases);
  const times = new Map<string, ScriptTime[]>(cases.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    say(`corpus: ${cases.length} pages, round ${round + 1} of ${rounds}`);
    for (const name of cases) {
      const { time } = await reader.read(server.addressOf(name), async () => undefined);
      times.get(name)?.push(time);
    }
  }
  await server.stop();
  return [...times.values()];
}
