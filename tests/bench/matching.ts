import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { buildNameIndex } from '../../shared/names/name-index.ts';
import { packStrings } from '../../shared/register/packing/string-column.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Bench } from './bench.ts';
import { type MatchingInput, readMatchingInput } from './matching-input.ts';
import type { StoredMatcher } from './measure-matcher.ts';
import { scanInChromium } from './scan-in-chromium.ts';
import { bareLoop, ourScan, requireSame } from './scan-sides.ts';
import { median } from './statistics.ts';
import { timeSides } from './time-sides.ts';

const [town, province, nation] = [10_000, 100_000, 1_000_000];

/**
 * Our matcher beside the quickest automata there are for this in npm. All get the same folded names and texts and must find as
 * many names, leftmost and longest; what folding a page takes besides is said, and in no ratio.
 */
export const matching: Bench = {
  name: 'matching',
  keys: [
    { key: 'throughput_vs_monyone', unit: '×', target: ['≥', 10] },
    { key: 'throughput_vs_modern', unit: '×', target: ['≥', 10] },
    { key: 'memory_vs_monyone', unit: '×', target: ['≤', 0.05] },
    { key: 'ready_vs_monyone', unit: '×', target: ['≥', 100] },
    { key: 'throughput_vs_bare_loop', unit: '×', target: ['≥', 0.25] },
    { key: 'throughput_1m_vs_10k', unit: '×', target: ['≥', 0.5] },
  ],
  needsCorpus: true,
  run: async ({ rounds = 9 }, say) => {
    const input = await readMatchingInput();
    const chars = input.texts.reduce((sum, { length }) => sum + length, 0);
    say(`${input.texts.length} pages, ${chars} characters`);
    const { memory, ready } = await measureOpening(input.names(province), rounds, say);
    const node = scanInNode(input, rounds);
    const page = await scanInChromium({
      names: input.names(province),
      texts: input.texts,
      rounds,
    });
    for (const [side, times] of [
      ...Object.entries(node),
      ...Object.entries(page).map(([name, ms]) => [`${name} in Chromium`, ms] as const),
    ]) {
      say(`${side}: ${((median(times) * 1e6) / chars).toFixed(2)} ns a character`);
    }
    return {
      throughput_vs_monyone: ratio(node.monyone, node.ours),
      throughput_vs_modern: ratio(page.theirs, page.ours),
      memory_vs_monyone: memory,
      ready_vs_monyone: ready,
      throughput_vs_bare_loop: ratio(node['bare loop'], node.ours),
      throughput_1m_vs_10k: ratio(node['ours, 10k'], node['ours, 1m']),
    };
  },
};

/** How often the second goes into the first, round by round. */
function ratio(first: readonly number[], second: readonly number[]): number {
  return median(first.map((ms, round) => ms / (second[round] ?? Number.NaN)));
}

function scanInNode({ names, texts }: MatchingInput, rounds: number) {
  const ours = ourScan(names(province), texts);
  const automaton = new AhoCorasick([...names(province)]);
  const monyone = () => texts.reduce((sum, text) => sum + automaton.matchInText(text).length, 0);
  requireSame(ours, monyone);
  return timeSides(
    {
      ours,
      monyone,
      'bare loop': bareLoop(texts),
      'ours, 10k': ourScan(names(town), texts),
      'ours, 1m': ourScan(names(nation), texts),
      folding: () => texts.reduce((sum, text) => sum + fold(text).text.length, 0),
    },
    { rounds, clock: processorMs },
  );
}

/** Processor time of this thread: what a busy machine makes it wait for doesn't count. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** In processes of their own, so that nothing else lives on the heap. */
async function measureOpening(
  names: readonly string[],
  rounds: number,
  say: (line: string) => void,
) {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-matching-'));
  const stored: StoredMatcher = { index: buildNameIndex(names), names: packStrings(names) };
  const files = { ours: join(dir, 'ours'), theirs: join(dir, 'theirs') };
  await writeFile(files.ours, serialize(stored));
  await writeFile(files.theirs, names.join('\n'));
  const results: { readonly memory: number; readonly ready: number }[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const ours = await measureMatcher('ours', files.ours, `由${names[0]}承担`);
      const theirs = await measureMatcher('theirs', files.theirs, `由${names[0]}承担`);
      say(
        `ready in ${ours.ms.toFixed(1)} ms with ${megabytes(ours.bytes)}, monyone in ${theirs.ms.toFixed(0)} ms with ${megabytes(theirs.bytes)}`,
      );
      results.push({ memory: ours.bytes / theirs.bytes, ready: theirs.ms / ours.ms });
    }
  } finally {
    await rm(dir, { recursive: true });
  }
  return {
    memory: median(results.map(({ memory }) => memory)),
    ready: median(results.map(({ ready }) => ready)),
  };
}

async function measureMatcher(
  side: string,
  file: string,
  text: string,
): Promise<{ readonly ms: number; readonly bytes: number }> {
  const script = join(import.meta.dirname, 'measure-matcher.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    script,
    side,
    file,
    text,
  ]);
  return JSON.parse(stdout);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
