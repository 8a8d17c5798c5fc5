import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers } from '../../tools/demo/officers.ts';
import { askDesk, mustAnswer } from '../../tools/lucheng/desk-client.ts';
import { createToken } from '../../tools/lucheng/tokens/create-token.ts';
import {
  makeDevelopmentKeys,
  openTown,
  type Town,
  type TownOptions,
} from '../../tools/town/town.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import type { Bench } from './bench.ts';
import { fillLedger } from './fill-ledger.ts';

const fullSize = 5_000_000;

/** What the desk of a large city's many years needs in memory. Takes an hour and some twelve gigabytes of disk. */
export const memory: Bench = {
  name: 'memory',
  isLong: true,
  keys: [{ key: 'memory_mb_5m', unit: 'MB', target: ['≤', 96] }],
  run: async ({ entries = fullSize }, say) => {
    const heap = await measureMemory(entries, say);
    say(`${heap} MB with ${entries} entries`);
    return entries === fullSize ? { memory_mb_5m: heap } : undefined;
  },
};

/** Heaps that are tried, in MB. */
const heaps = [24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 128, 192, 256, 512] as const;

/**
 * The smallest heap (V8's old space, in MB) in which the desk's object appends, publishes, proves, lists deadlines, tells a
 * history and exports over a ledger of `size` entries, its SQLite on disk. What lies outside the heap, SQLite's pages and the
 * bytes of a file on its way, is not in it.
 */
async function measureMemory(size: number, say: (line: string) => void): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-memory-'));
  const keys = await makeDevelopmentKeys(Date.now());
  const operatorSecret = randomBytes(32).toString('base64url');
  const options = { dir, keys, operatorSecret };
  try {
    await fillLedger(options, ['fill-rating-town.ts', size], say);
    let [least, most]: [number, number] = [0, heaps.length];
    while (least < most) {
      const place = (least + most) >> 1;
      const heap = heaps[place] ?? 0;
      const failure = await failureWithin(heap, options);
      say(`${heap} MB: ${failure ?? 'all done'}`);
      if (failure === undefined) most = place;
      else least = place + 1;
    }
    return heaps[least] ?? Number.POSITIVE_INFINITY;
  } finally {
    await rm(dir, { recursive: true });
  }
}

/**
 * What could not be done within so many MB, if anything: another process each time, which dies where it runs out, over a copy of
 * the filled object, which has everything still to publish.
 */
async function failureWithin(
  heap: number,
  options: TownOptions & { readonly dir: string },
): Promise<string | undefined> {
  const dir = `${options.dir}-${heap}`;
  await cp(options.dir, dir, { recursive: true, mode: constants.COPYFILE_FICLONE });
  process.env[heapFlags] = `--max-old-space-size=${heap}`;
  let town: Town | undefined;
  try {
    town = await openTown({ ...options, dir }).finally(() => delete process.env[heapFlags]);
    for (const [name, step] of Object.entries(await stepsOf(town))) {
      const error = await step().then(
        () => undefined,
        (reason: unknown) => `${name}: ${String(reason).slice(0, 80)}`,
      );
      if (error !== undefined) return error;
    }
    return undefined;
  } catch (reason) {
    return `starting: ${String(reason).slice(0, 80)}`;
  } finally {
    await town?.stop().catch(() => undefined);
    await rm(dir, { recursive: true });
  }
}

/** Miniflare hands them to its workerd. */
const heapFlags = 'MINIFLARE_WORKERD_V8_FLAGS';

async function stepsOf({ deskOrigin, operatorSecret }: Town) {
  const operator = { origin: deskOrigin, credential: operatorSecret, fetch };
  const { registrar } = await appointOfficers(deskOrigin, operatorSecret);
  const grant = { person: 'auditor', authority: '示例审计局', role: 'auditor', days: 1 } as const;
  const auditor = await createToken(operator, grant);
  const ask = async (credential: string, path: string) => {
    const headers = { Authorization: `Bearer ${credential}`, 'Case-Number': 'bench-1' };
    const answer = await fetch(deskOrigin + path, { headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    for await (const _ of answer.body ?? []);
  };
  return {
    append: async () => {
      for (let n = 0; n < 30; n++) await registrar.record(draftOf(n));
    },
    publish: async () => {
      await mustAnswer(askDesk(operator, 'POST', deskPaths.publish));
    },
    prove: async () => {
      for (let n = 0; n < 20; n++) {
        await ask(operatorSecret, deskPaths.inclusionProof(`330300-${n * 997 + 1}`));
      }
      await ask(operatorSecret, `${deskPaths.consistencyProof}?from=1001`);
    },
    deadlines: () => ask(registrar.token, deskPaths.deadlines),
    eligible: () => ask(registrar.token, `${deskPaths.eligible}?${inspection}`),
    history: () => ask(auditor.token, deskPaths.history(makeUscc(10))),
    export: () => ask(auditor.token, deskPaths.export),
    // Made by itself, part by part.
    publicExport: () => sleep(20_000),
    afterwards: () => ask(operatorSecret, deskPaths.status),
  } satisfies Readonly<Record<string, () => Promise<void>>>;
}

const inspection = `service=environmental-monitoring&inspected=${makeUscc(10)}`;

function draftOf(n: number) {
  const agency = {
    code: makeUscc(n * 3),
    name: `温州示例环境科技第${n * 3}有限公司`,
    services: ['environmental-monitoring'],
  } as const;
  return registrationOf(agency, `示环登〔2026〕${n}号`);
}
