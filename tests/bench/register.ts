import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SignedKeySet } from '../../shared/register/trust/key-set.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import type { Bench } from './bench.ts';
import { hasCorpus } from './corpus.ts';
import { openInChromium } from './open-in-chromium.ts';
import { agencyCode } from './register-records.ts';
import { openRegisteredDesks, type RegisteredDesk } from './registered-desks.ts';
import { median } from './statistics.ts';

const [town, nation] = [20_000, 1_000_000];

/** What a register weighs on the wire and in memory, how fast it opens, and what a change costs the desk. */
export const register: Bench = {
  name: 'register',
  keys: [
    { key: 'wire_mb_1m', unit: 'MB', target: ['≤', 24] },
    { key: 'buffers_mb_1m', unit: 'MB', target: ['≤', 64] },
    { key: 'buffers_peak_mb_1m', unit: 'MB', target: ['≤', 72] },
    { key: 'open_ms_1m', unit: 'ms', target: ['≤', 300] },
    { key: 'wire_kb_20k', unit: 'kB', target: ['≤', 400] },
    { key: 'overlay_kb_100', unit: 'kB', target: ['≤', 12] },
    { key: 'publish_ms_20k', unit: 'ms', target: ['≤', 1000] },
    { key: 'publish_1m_vs_20k', unit: '×', target: ['≤', 2] },
  ],
  run: async ({ rounds = 7 }, say) => {
    say(hasCorpus ? 'real company names of the corpus' : 'made-up names: the corpus is not here');
    say(`filling desks with ${town} and ${nation} agencies`);
    const { desks, keySet, stop } = await openRegisteredDesks([town, nation]);
    const [small, large] = desks;
    if (!small || !large) throw new Error('Two desks were asked for');
    const dir = await mkdtemp(join(tmpdir(), 'lucheng-register-'));
    try {
      say('publishing their bases');
      await small.publish();
      await large.publish();
      const wire = {
        wire_kb_20k: (await baseBytes(small)) / 1e3,
        wire_mb_1m: (await baseBytes(large)) / 1e6,
      };
      await keep(large, join(dir, 'first'), keySet);
      say(`one change to each, ${rounds} times`);
      const publish = await timePublishing(small, large, rounds);
      const overlay = await overlayOfHundred(small);
      say('publishing another base of the large one');
      await large.publish(true);
      await keep(large, join(dir, 'second'), keySet);
      const opened = await openInChromium(join(dir, 'first'), rounds);
      say(`opened in ${opened.map(Math.round).join(', ')} ms`);
      return {
        ...wire,
        ...publish,
        ...(await measureBuffers(dir)),
        overlay_kb_100: overlay / 1e3,
        open_ms_1m: median(opened),
      };
    } finally {
      await stop();
      await rm(dir, { recursive: true, force: true });
    }
  },
};

async function keep(desk: RegisteredDesk, dir: string, keySet: SignedKeySet): Promise<void> {
  await desk.saveTo(dir);
  await writeFile(join(dir, 'keys.json'), JSON.stringify(keySet));
}

async function baseBytes({ baseFiles, wireBytes }: RegisteredDesk): Promise<number> {
  const sizes = await Promise.all((await baseFiles()).map(wireBytes));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/** From a registration that is in the ledger to a head that tells of it, less what asking the object takes. */
async function timePublishing(small: RegisteredDesk, large: RegisteredDesk, rounds: number) {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.small.push(await timeChange(small, nation + round));
    times.large.push(await timeChange(large, nation + round));
  }
  const smallMs = median(times.small);
  return { publish_ms_20k: smallMs, publish_1m_vs_20k: median(times.large) / smallMs };
}

async function timeChange(desk: RegisteredDesk, n: number): Promise<number> {
  await desk.record([draftFor(n)]);
  const { sequence } = await desk.head();
  const floor = await time(desk.ping);
  const spent = await time(() => desk.publish());
  if ((await desk.head()).sequence === sequence) throw new Error('Nothing was published');
  return spent - floor;
}

/** Bytes of the overlay with a hundred agencies changed, and those few that the rounds have added. */
async function overlayOfHundred(desk: RegisteredDesk): Promise<number> {
  await desk.publish(true);
  await desk.record(Array.from({ length: 100 }, (_, n) => draftFor(n * 200)));
  await desk.publish();
  const { overlay } = await desk.head();
  return overlay === null ? 0 : desk.wireBytes(overlay);
}

function draftFor(n: number) {
  const agency = {
    code: agencyCode(n),
    name: `温州示例第${n}环境检测技术有限公司`,
    services: ['environmental-monitoring'] as const,
  };
  return registrationOf(agency, `示环登〔2026〕${n}号`);
}

async function measureBuffers(dir: string) {
  const script = join(import.meta.dirname, 'measure-buffers.ts');
  const folders = ['first', 'second', 'store'].map((name) => join(dir, name));
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--expose-gc', script, ...folders]);
  const { open, peak } = JSON.parse(stdout);
  return { buffers_mb_1m: open, buffers_peak_mb_1m: peak };
}

async function time(act: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
