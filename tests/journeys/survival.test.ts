import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { toHex } from '../../shared/ledger/digest.ts';
import type { Role } from '../../shared/ledger/entry.ts';
import type { ExportLine } from '../../shared/ledger/export-line.ts';
import { leafHashOf, type SaltedEntry } from '../../shared/ledger/leaf.ts';
import type { TreeHead } from '../../shared/ledger/merkle-tree.ts';
import { rootOf } from '../../shared/ledger/tree-range.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { createToken } from '../../tools/lucheng/tokens/create-token.ts';
import { makeDevelopmentKeys, openTown, type Town } from '../../tools/town/town.ts';
import { killWorkerds, ownWorkerds } from '../support/kill-workerd.ts';
import { runLucheng } from '../support/run-lucheng.ts';

const rounds = 8;
const batchSize = 3;
const postersAtOnce = 3;
const operatorSecret = 'operator-secret-of-the-survival-test';

type Acknowledgement = {
  readonly entries: readonly { readonly id: string }[];
  readonly tree: TreeHead;
};
type Batch = { readonly name: string; readonly body: string };
type Acknowledged = { readonly batch: Batch; readonly acknowledgement: Acknowledgement };

let dir: string;
let keys: Awaited<ReturnType<typeof makeDevelopmentKeys>>;
let town: Town | undefined;
const acknowledged: Acknowledged[] = [];
const unanswered: Batch[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-survival-'));
  keys = await makeDevelopmentKeys(Date.now());
});

afterAll(async () => {
  await town?.stop();
  await rm(dir, { recursive: true, force: true });
});

async function open(): Promise<Town> {
  town = await openTown({ dir, keys, operatorSecret });
  return town;
}

function tokenOf({ deskOrigin }: Town, person: string, role: Role): Promise<string> {
  const operator = { origin: deskOrigin, credential: operatorSecret, fetch };
  const grant = { person, authority: '示例市生态环境局', role, days: 1 };
  return createToken(operator, grant).then(({ token }) => token);
}

function makeBatch(name: string): Batch {
  const drafts = Object.values(demoAgencies)
    .slice(0, batchSize)
    .map((agency) => JSON.stringify(registrationOf(agency, name)));
  return { name, body: drafts.join('\n') };
}

async function post({ deskOrigin }: Town, token: string, batch: Batch): Promise<Acknowledgement> {
  const answer = await fetch(deskOrigin + deskPaths.entries, {
    method: 'POST',
    body: batch.body,
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/x-ndjson',
      'Idempotency-Key': batch.name,
    },
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as Acknowledgement;
}

/** Posts one batch after the other until the desk is gone, keeping account of what it said. */
async function postUntilKilled(desk: Town, token: string, poster: string): Promise<void> {
  for (let number = 1; ; number++) {
    const batch = makeBatch(`${poster}-${number}`);
    try {
      acknowledged.push({ batch, acknowledgement: await post(desk, token, batch) });
    } catch {
      unanswered.push(batch);
      return;
    }
  }
}

/** The whole ledger, as an auditor is given it. */
async function readLedger(desk: Town) {
  const token = await tokenOf(desk, 'auditor-1', 'auditor');
  const headers = { Authorization: `Bearer ${token}`, 'Case-Number': 'survival-1' };
  const text = await (await fetch(desk.deskOrigin + deskPaths.export, { headers })).text();
  const lines: readonly ExportLine[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const entries = lines.flatMap((line) => (line.kind === 'entry' ? [line] : []));
  const head = lines.flatMap((line) => (line.kind === 'export' ? [line.ledger] : []))[0];
  return { entries, head };
}

type Read = { readonly entries: readonly SaltedEntry[]; readonly head: TreeHead | undefined };

function expectWhole({ entries: salted, head }: Read) {
  const leaves = salted.map((entry) => leafHashOf(entry) ?? new Uint8Array());
  const entries = salted.map(({ entry }) => entry);
  const rootAt = (size: number) => toHex(rootOf(leaves, 0, size));
  expect(head).toEqual({ size: leaves.length, root: rootAt(leaves.length) });
  expect(entries.map(({ seq }) => seq)).toEqual([...leaves.keys()]);
  const batches = Map.groupBy(entries, ({ basis }) => basis.documentNumber);
  for (const batch of batches.values()) expect(batch).toHaveLength(batchSize);
  for (const { batch, acknowledgement } of acknowledged) {
    const recorded = batches.get(batch.name)?.map(({ id }) => id);
    expect(recorded).toEqual(acknowledgement.entries.map(({ id }) => id));
    expect(rootAt(acknowledgement.tree.size)).toBe(acknowledgement.tree.root);
  }
}

/** Whose child a process is, is read from /proc. */
const onLinux = test.skipIf(process.platform !== 'linux');

onLinux(
  `a desk killed ${rounds} times at random points loses no acknowledged entry and keeps no half batch`,
  async () => {
    for (let round = 1; round <= rounds; round++) {
      const before = ownWorkerds();
      const desk = await open();
      const workerds = ownWorkerds().filter((pid) => !before.includes(pid));
      const token = await tokenOf(desk, 'officer-1', 'city-regulator');
      expectWhole(await readLedger(desk));
      // What was cut off is sent again, and is there once.
      for (const batch of unanswered.splice(0)) {
        acknowledged.push({ batch, acknowledgement: await post(desk, token, batch) });
      }
      expect(workerds).not.toHaveLength(0);

      const posters = Array.from({ length: postersAtOnce }, (_, place) =>
        postUntilKilled(desk, token, `round-${round}-poster-${place}`),
      );
      await sleep(50 + Math.random() * 500);
      killWorkerds(workerds);
      await Promise.all(posters);
      await desk.stop().catch(() => undefined);
    }
    const last = await open();

    expectWhole(await readLedger(last));
    expect(acknowledged.length).toBeGreaterThan(rounds);
    await last.publish();
    await last.stop();
  },
);

onLinux(
  'a desk whose object is gone is restored by one command, and its register is accepted',
  async () => {
    const before = await (await open()).publish().then(() => town && readLedger(town));
    await town?.stop();
    await rm(join(dir, 'objects'), { recursive: true });
    const desk = await open();

    const words = ['restore', '--desk', desk.deskOrigin];
    const { exitCode, out } = await runLucheng(words, {
      env: { LUCHENG_OPERATOR: operatorSecret },
    });

    expect(exitCode).toBe(0);
    expect(out).toContain(before?.head?.root);
    const after = await readLedger(desk);
    expectWhole(after);
    expect(after).toEqual(before);
    await desk.publish();
  },
);
