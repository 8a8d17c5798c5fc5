import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { addSeconds, toEpochMs, toInstant } from '../../../shared/time/shanghai.ts';
import { verify } from '../../fixtures/register/make-keys.ts';
import {
  type MemorySource,
  type MemoryStore,
  memorySource,
  memoryStore,
  publishKeys,
  publishTo,
} from '../../fixtures/register/memory-ports.ts';
import { old, young } from '../../fixtures/register/published-reader.ts';
import { type KeyHolders, keyHolders, mustRun } from './key-holders.ts';

const start = Date.parse('2026-11-24T00:00:00.000Z');
let nowMs = start;
let dir: string;
let holders: KeyHolders;
let source: MemorySource;
const now = () => toInstant(nowMs);
const passDays = (days: number) => {
  nowMs += days * 86_400_000;
};

/** A reader that was built with this key set, and remembers what it has seen. */
function readerOf(pinned: SignedKeySet, store: MemoryStore = memoryStore()) {
  return { store, refresh: () => refreshRegister({ source, store, verify, pinned, now: now() }) };
}

async function publishHead(sequence: number, head: string, records = old) {
  const times = { issuedAt: now(), expiresAt: addSeconds(now(), 86_400) };
  await publishTo(source, records, { sequence, ...times }, await holders.keyOf(head));
}

/** Prepares, has each of them sign on their own machine, and puts it together. */
async function makeSet(
  version: number,
  changes: Parameters<KeyHolders['prepare']>[1],
  signers: readonly string[],
): Promise<SignedKeySet> {
  await mustRun(holders.prepare(version, changes));
  for (const name of signers) await mustRun(holders.sign(version, name));
  await mustRun(holders.assemble(version, ...signers));
  return holders.keySet(version);
}

let sets: SignedKeySet[];
let follower: ReturnType<typeof readerOf>;
let sleeper: ReturnType<typeof readerOf>;

/** Key set 1; the head key is stolen and withdrawn; all roots are replaced; the head key is replaced in its time. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-rehearsal-'));
  holders = keyHolders(dir, () => nowMs);
  source = memorySource();
  await holders.makeKeys('li', 'wang', 'zhao', 'desk-1', 'desk-2', 'desk-3');
  await holders.makeKeys('chen', 'lin', 'wu', 'stranger');

  const first = await makeSet(1, { roots: ['li', 'wang', 'zhao'], heads: ['desk-1'] }, [
    'li',
    'zhao',
  ]);
  await publishHead(1, 'desk-1');
  follower = readerOf(first);
  sleeper = readerOf(first);
  await follower.refresh();
  await sleeper.refresh();

  passDays(30);
  const stolen = (await holders.keyOf('desk-1')).kid;
  const second = await makeSet(
    2,
    { heads: ['desk-2'], more: ['--withdraw', `${stolen}=stolen@2026-12-20T00:00:00Z`] },
    ['wang', 'zhao'],
  );
  publishKeys(source, second);
  await publishHead(2, 'desk-2');
  await follower.refresh();

  passDays(30);
  const third = await makeSet(3, { roots: ['chen', 'lin', 'wu'] }, ['li', 'wang', 'chen', 'wu']);
  publishKeys(source, third);
  await publishHead(3, 'desk-2');
  await follower.refresh();

  passDays(300);
  const fourth = await makeSet(4, { heads: ['desk-3'] }, ['lin', 'wu']);
  publishKeys(source, fourth);
  await publishHead(4, 'desk-3', young);
  sets = [first, second, third, fourth];
});

afterAll(() => rm(dir, { recursive: true, force: true }));

const pin = (version: number) => {
  const set = sets[version - 1];
  if (!set) throw new Error(`no key set ${version}`);
  return set;
};

describe('after a head rotation, a root rotation and another head rotation', () => {
  test.each<[string, () => ReturnType<typeof readerOf>]>([
    ['that followed them one by one', () => follower],
    ['that slept over all of them', () => sleeper],
    ['built with the first roots, starting today', () => readerOf(pin(1))],
    ['built between head and root rotation, starting today', () => readerOf(pin(2))],
    ['built with the new roots, starting today', () => readerOf(pin(3))],
    ['built with the newest key set, starting today', () => readerOf(pin(4))],
  ])('after three rotations a reader %s has the register of today', async (_name, open) => {
    const { store, refresh } = open();

    const refreshed = await refresh();

    expect(refreshed).toMatchObject({ kind: 'updated' });
    expect(refreshed.register?.size).toBe(young.length);
    expect(store.state?.keys.keySet.version).toBe(4);
  });

  test.each(['desk-1', 'desk-2', 'li', 'chen', 'stranger'])(
    'no reader believes a head that %s signs',
    async (name) => {
      const honest = source.files.get('head');
      await publishHead(9, name);

      const judged = await Promise.all(
        [readerOf(pin(1)), readerOf(pin(3)), readerOf(pin(4))].map(({ refresh }) => refresh()),
      );
      source.files.set('head', honest ?? new Uint8Array());

      for (const refreshed of judged) expect(refreshed).toMatchObject({ rule: 'head.unknown-key' });
    },
  );

  test('the newest key set tells what became of every earlier head key', async () => {
    const [one, two] = [await holders.keyOf('desk-1'), await holders.keyOf('desk-2')];

    expect(pin(4).keySet.withdrawnKeys).toEqual([
      { ...one.publicKey, reason: 'stolen', at: '2026-12-20T00:00:00.000Z' },
      { ...two.publicKey, reason: 'replaced', at: now() },
    ]);
  });

  test('key sets made in a row become the list that KEY_SET takes', async () => {
    const out = await mustRun(
      holders.run('keys', 'show', '--file', holders.setFile(3), '--file', holders.setFile(4)),
    );

    expect(JSON.parse(out)).toEqual([pin(3), pin(4)]);
  });
});

describe('a root rotation', () => {
  beforeAll(() => mustRun(holders.prepare(5, { roots: ['li', 'wang', 'zhao'] })));

  test('a root rotation says whose signatures are missing, of the old roots and of the new', async () => {
    for (const name of ['li', 'wang', 'chen']) await mustRun(holders.sign(5, name));

    const { exitCode, errors } = await holders.assemble(5, 'li', 'wang', 'chen');

    expect(exitCode).toBe(1);
    expect(errors).toContain('roots of set 4: 1 of 2 have signed');
    expect(errors).toContain((await holders.keyOf('lin')).kid);
    expect(errors).not.toContain('roots of set 5');
  });

  test('a root rotation can’t be signed with a key that is no root', async () => {
    const { exitCode, errors } = await holders.sign(5, 'stranger');

    expect(exitCode).toBe(1);
    expect(errors).toContain('is a root key neither of this set nor of the one before');
  });

  test('signatures of a root rotation don’t count for one that was altered on its way', async () => {
    await mustRun(holders.sign(5, 'lin'));
    const file = holders.unsignedFile(5);
    const text = await readFile(file, 'utf8');
    const other = new Date(toEpochMs(now()) + 700 * 86_400_000).toISOString();
    const altered = JSON.parse(text);
    altered.keySet.expiresAt = other;
    await writeFile(file, JSON.stringify(altered));

    const { exitCode, errors } = await holders.assemble(5, 'chen', 'lin', 'li', 'wang');
    await writeFile(file, text);

    expect(exitCode).toBe(1);
    expect(errors).toContain('this signature is not of this key set');
  });
});

test('a root holder is told what they sign', async () => {
  const out = await mustRun(
    holders.run(
      ...['keys', 'prepare', '--out', holders.at('table', 'again.json')],
      ...['--before', holders.setFile(1), '--head', holders.at('table', 'desk-2.public.json')],
    ),
  );

  expect(out).toContain('key set 2 of 330300');
  expect(out).toContain(`+${(await holders.keyOf('desk-2')).kid}`);
  expect(out).toContain(`withdrawn: ${(await holders.keyOf('desk-1')).kid} replaced`);
});

test.each<[string, readonly string[], string]>([
  ['a private key handed over', ['--root', 'li/key.json'], 'this is a private key'],
  ['no root key at all', ['--head', 'table/desk-1.public.json'], 'needs --root and --head'],
  [
    'one key for both roles',
    ['--root', 'table/li.public.json', '--head', 'table/li.public.json'],
    'such a key set can’t be',
  ],
  ['a life longer than readers believe', ['--days', '3650'], '--days must be a whole number'],
])('a ceremony with %s makes no key set', async (_name, words, message) => {
  const files = words.map((word) => (word.endsWith('.json') ? holders.at(word) : word));

  const { exitCode, errors } = await holders.run(
    ...['keys', 'prepare', '--out', holders.at('table', 'never.json'), ...files],
  );

  expect(exitCode).not.toBe(0);
  expect(errors).toContain(message);
});

test('no private key leaves its holder in a ceremony', async () => {
  for (const name of ['li', 'chen', 'desk-3']) {
    const { d } = JSON.parse(await readFile(holders.at(name, 'key.json'), 'utf8'));
    for (const version of [1, 2, 3, 4]) {
      expect(await readFile(holders.setFile(version), 'utf8')).not.toContain(d);
      expect(await readFile(holders.unsignedFile(version), 'utf8')).not.toContain(d);
    }
  }
});
