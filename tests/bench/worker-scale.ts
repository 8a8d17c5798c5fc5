import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { paths } from '../../shared/contract/paths.ts';
import type { Rounds } from './bench.ts';
import { compareCpu } from './compare-cpu.ts';
import { applyLoad } from './load.ts';
import { cpuMs } from './process-cpu.ts';
import { type PublishedRegister, publishRecords } from './publish-records.ts';
import { agencyCode, agencyRecord, companyNames } from './register-records.ts';
import { scatter } from './scatter.ts';
import { median, percentile } from './statistics.ts';
import { openWorkerTown, type WorkerTown } from './worker-town.ts';

const [town, nation] = [20_000, 1_000_000];
const searches = 200;

/** What a million agencies cost the public worker beside 20,000, and what its first answer does. */
export async function measureScale({ rounds = 9 }: Rounds, say: (line: string) => void) {
  say(`writing registers of ${town} and ${nation} agencies`);
  const names = await companyNames(nation);
  const small = await publishAgencies(names.slice(0, town));
  const large = await publishAgencies(names);
  const constant = { script: 'constant', type: 'application/json', length: 1000 } as const;
  const workers = await openWorkerTown([small, large], [constant]);
  const measured = await measureLarge(workers).finally(workers.stop);
  say(`first answers of ${rounds} new isolates`);
  return { ...measured, cold_vs_parse_20k: await coldVsParse(small, rounds) };

  async function measureLarge(workers: WorkerTown) {
    say(`badges of both: ${rounds} rounds of 1000 requests to each`);
    const badges = await compareBadges(workers, rounds);
    say(`${searches} searches of the large one`);
    return { badge_1m_vs_20k: badges, search_ms_1m: await searchMs(workers, names) };
  }
}

function publishAgencies(names: readonly string[]): Promise<PublishedRegister> {
  return publishRecords(names.map((name, n) => agencyRecord(n, name)));
}

function compareBadges(
  { publicOrigins: [small = '', large = ''], pid }: WorkerTown,
  rounds: number,
): Promise<number> {
  // As many agencies are asked about, so that as many answers are remembered.
  const badge = (origin: string, of: number) => (n: number) =>
    origin + paths.badge(agencyCode((scatter(n) % town) * (of / town)));
  const options = { pid, rounds, requestsPerRound: 1000 };
  return compareCpu(badge(large, nation), badge(small, town), options);
}

/** CPU of a search for three characters of a name, less that of a constant answer; 95th percentile. */
async function searchMs(
  { publicOrigins: [, large = ''], constantOrigins: [constant = ''], pid }: WorkerTown,
  names: readonly string[],
): Promise<number> {
  const partOf = (n: number) => names[scatter(n) % names.length]?.slice(4, 7) ?? '';
  const addressOf = (n: number) => `${paths.search}?name=${encodeURIComponent(partOf(n))}`;
  const timeOf = async (url: string) => {
    const before = cpuMs(pid);
    await applyLoad({ address: () => url, requests: 1 });
    return cpuMs(pid) - before;
  };
  // The first search opens what all searches need.
  for (let n = 0; n < 20; n++) await timeOf(large + addressOf(searches + n));
  const [found, floor]: [number[], number[]] = [[], []];
  for (let n = 0; n < searches; n++) {
    found.push(await timeOf(large + addressOf(n)));
    floor.push(await timeOf(constant + addressOf(n)));
  }
  return percentile(found, 0.95) - median(floor);
}

/**
 * CPU from a new isolate's first request, of a badge, to its answer, with all that the bucket takes; divided by what opening the same files
 * takes in a new process of Node. Compiling the worker comes before its first request and isn't in it.
 */
async function coldVsParse(register: PublishedRegister, rounds: number): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-cold-'));
  try {
    await layOut(register, dir);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      ratios.push((await firstAnswerMs(register)) / (await openingMs(dir)));
    }
    return median(ratios);
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function firstAnswerMs(register: PublishedRegister): Promise<number> {
  const { publicOrigins, pid, stop } = await openWorkerTown([register], []);
  try {
    const before = cpuMs(pid);
    await applyLoad({ address: () => publicOrigins[0] + paths.badge(agencyCode(0)), requests: 1 });
    return cpuMs(pid) - before;
  } finally {
    await stop();
  }
}

async function openingMs(dir: string): Promise<number> {
  const script = join(import.meta.dirname, 'measure-opening.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, dir]);
  return Number(stdout);
}

/** As a reader's folder has them. */
async function layOut({ rootKeys, objects }: PublishedRegister, dir: string): Promise<void> {
  for (const [name, content] of objects) {
    const path = join(dir, name.replace(/^files\//, ''));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await writeFile(join(dir, 'keys.json'), rootKeys);
}
