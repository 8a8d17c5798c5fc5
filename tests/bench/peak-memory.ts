import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Follows what processes with this word in their command line have to themselves; `stop` gives the growth to the peak, in MB. */
export async function peakMemory(word: string): Promise<{ readonly stop: () => Promise<number> }> {
  const processes = await processesWith(word);
  const before = await privateMb(processes);
  let peak = before;
  let isOn = true;
  const follow = async () => {
    while (isOn) {
      peak = Math.max(peak, await privateMb(processes));
      await sleep(everyMs);
    }
  };
  const following = follow();
  return {
    stop: async () => {
      isOn = false;
      await following;
      return Math.round(peak - before);
    },
  };
}

const everyMs = 50;

async function processesWith(word: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    ids.map(
      async (id) => [id, await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')] as const,
    ),
  );
  return lines.flatMap(([id, line]) => (line.includes(word) ? [id] : []));
}

async function privateMb(processes: readonly string[]): Promise<number> {
  const texts = await Promise.all(
    processes.map((id) => readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')),
  );
  const kilobytes = texts.flatMap((text) => [...text.matchAll(/^Private_\w+:\s+(\d+) kB/gm)]);
  return kilobytes.reduce((sum, [, size]) => sum + Number(size), 0) / 1024;
}
