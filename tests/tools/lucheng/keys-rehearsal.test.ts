import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toEpochMs } from '../../../shared/time/shanghai.ts';
import { young } from '../../fixtures/register/published-reader.ts';
import { mustRun } from './key-holders.ts';
import { type KeyReader, type Rehearsal, rehearseKeys } from './rehearse-keys.ts';

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await rehearseKeys();
});
afterAll(() => rehearsal.end());

describe('after a head rotation, a root rotation and another head rotation', () => {
  test.each<[string, () => KeyReader]>([
    ['that followed them one by one', () => rehearsal.follower],
    ['that slept over all of them', () => rehearsal.sleeper],
    ['built with the first roots, starting today', () => rehearsal.readerOf(rehearsal.pin(1))],
    [
      'built between head and root rotation, starting today',
      () => rehearsal.readerOf(rehearsal.pin(2)),
    ],
    ['built with the new roots, starting today', () => rehearsal.readerOf(rehearsal.pin(3))],
    ['built with the newest key set, starting today', () => rehearsal.readerOf(rehearsal.pin(4))],
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
      const honest = rehearsal.source.files.get('head');
      await rehearsal.publishHead(9, name);

      const judged = await Promise.all(
        [
          rehearsal.readerOf(rehearsal.pin(1)),
          rehearsal.readerOf(rehearsal.pin(3)),
          rehearsal.readerOf(rehearsal.pin(4)),
        ].map(({ refresh }) => refresh()),
      );
      rehearsal.source.files.set('head', honest ?? new Uint8Array());

      for (const refreshed of judged) expect(refreshed).toMatchObject({ rule: 'head.unknown-key' });
    },
  );

  test('the newest key set tells what became of every earlier head key', async () => {
    const [one, two] = [
      await rehearsal.holders.keyOf('desk-1'),
      await rehearsal.holders.keyOf('desk-2'),
    ];

    expect(rehearsal.pin(4).keySet.withdrawnKeys).toEqual([
      { ...one.publicKey, reason: 'stolen', at: '2026-12-20T00:00:00.000Z' },
      { ...two.publicKey, reason: 'replaced', at: rehearsal.now() },
    ]);
  });

  test('key sets made in a row become the list that KEY_SET takes', async () => {
    const out = await mustRun(
      rehearsal.holders.run(
        'keys',
        'show',
        '--file',
        rehearsal.holders.setFile(3),
        '--file',
        rehearsal.holders.setFile(4),
      ),
    );

    expect(JSON.parse(out)).toEqual([rehearsal.pin(3), rehearsal.pin(4)]);
  });
});

describe('a root rotation', () => {
  beforeAll(() => mustRun(rehearsal.holders.prepare(5, { roots: ['li', 'wang', 'zhao'] })));

  test('a root rotation says whose signatures are missing, of the old roots and of the new', async () => {
    for (const name of ['li', 'wang', 'chen']) await mustRun(rehearsal.holders.sign(5, name));

    const { exitCode, errors } = await rehearsal.holders.assemble(5, 'li', 'wang', 'chen');

    expect(exitCode).toBe(1);
    expect(errors).toContain('roots of set 4: 1 of 2 have signed');
    expect(errors).toContain((await rehearsal.holders.keyOf('lin')).kid);
    expect(errors).not.toContain('roots of set 5');
  });

  test('a root rotation can’t be signed with a key that is no root', async () => {
    const { exitCode, errors } = await rehearsal.holders.sign(5, 'stranger');

    expect(exitCode).toBe(1);
    expect(errors).toContain('is a root key neither of this set nor of the one before');
  });

  test('signatures of a root rotation don’t count for one that was altered on its way', async () => {
    await mustRun(rehearsal.holders.sign(5, 'lin'));
    const file = rehearsal.holders.unsignedFile(5);
    const text = await readFile(file, 'utf8');
    const other = new Date(toEpochMs(rehearsal.now()) + 700 * 86_400_000).toISOString();
    const altered = JSON.parse(text);
    altered.keySet.expiresAt = other;
    await writeFile(file, JSON.stringify(altered));

    const { exitCode, errors } = await rehearsal.holders.assemble(5, 'chen', 'lin', 'li', 'wang');
    await writeFile(file, text);

    expect(exitCode).toBe(1);
    expect(errors).toContain('this signature is not of this key set');
  });
});

test('a root holder is told what they sign', async () => {
  const out = await mustRun(
    rehearsal.holders.run(
      ...['keys', 'prepare', '--out', rehearsal.holders.at('table', 'again.json')],
      ...[
        '--before',
        rehearsal.holders.setFile(1),
        '--head',
        rehearsal.holders.at('table', 'desk-2.public.json'),
      ],
    ),
  );

  expect(out).toContain('key set 2 of 330300');
  expect(out).toContain(`+${(await rehearsal.holders.keyOf('desk-2')).kid}`);
  expect(out).toContain(`withdrawn: ${(await rehearsal.holders.keyOf('desk-1')).kid} replaced`);
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
  const files = words.map((word) => (word.endsWith('.json') ? rehearsal.holders.at(word) : word));

  const { exitCode, errors } = await rehearsal.holders.run(
    ...['keys', 'prepare', '--out', rehearsal.holders.at('table', 'never.json'), ...files],
  );

  expect(exitCode).not.toBe(0);
  expect(errors).toContain(message);
});

test('no private key leaves its holder in a ceremony', async () => {
  for (const name of ['li', 'chen', 'desk-3']) {
    const { d } = JSON.parse(await readFile(rehearsal.holders.at(name, 'key.json'), 'utf8'));
    for (const version of [1, 2, 3, 4]) {
      expect(await readFile(rehearsal.holders.setFile(version), 'utf8')).not.toContain(d);
      expect(await readFile(rehearsal.holders.unsignedFile(version), 'utf8')).not.toContain(d);
    }
  }
});
