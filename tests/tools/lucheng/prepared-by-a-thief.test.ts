import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeyHolders, keyHolders, mustRun } from './key-holders.ts';

let dir: string;
let holders: KeyHolders;
let kids: Readonly<Record<string, string>>;

/** Three roots, two of whom sign; one head key, which was stolen. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-thief-'));
  holders = keyHolders(dir, () => Date.parse('2026-11-24T00:00:00.000Z'));
  const names = ['li', 'wang', 'zhao', 'desk-1', 'desk-2', 'thief', 'thiefs-root'];
  await holders.makeKeys(...names);
  kids = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await holders.keyOf(name)).kid] as const)),
  );
  await mustRun(holders.prepare(1, { roots: ['li', 'wang', 'zhao'], heads: ['desk-1'] }));
  for (const name of ['li', 'zhao']) await mustRun(holders.sign(1, name));
  await mustRun(holders.assemble(1, 'li', 'zhao'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('a stolen head key is withdrawn, or nothing is prepared', () => {
  const prepare = (...words: readonly string[]) =>
    holders.run(
      ...['keys', 'prepare', '--out', holders.at('table', 'never.json')],
      ...['--before', holders.setFile(1), ...words],
    );
  const stolen = () => ['--withdraw', `${kids['desk-1']}=stolen`];

  test.each<[string, () => readonly string[], string]>([
    ['without another in its place', stolen, 'no head key is left'],
    [
      'and named again at once',
      () => [...stolen(), '--head', holders.at('table', 'desk-1.public.json')],
      'is withdrawn and named by --head at once',
    ],
    ['twice, for two reasons', () => [...stolen(), ...stolen()], 'stands twice'],
    [
      'that the set before doesn’t have',
      () => ['--withdraw', `${kids['desk-2']}=stolen`],
      'no head key of the set before',
    ],
    ['for another place', () => ['--jurisdiction', '330100'], 'the set before is of 330300'],
  ])('%s', async (_, words, said) => {
    const ran = await prepare(...words());

    expect(ran).toMatchObject({ exitCode: 2, errors: expect.stringContaining(said) });
  });

  test('the withdrawal of one of two head keys leaves the other in force', async () => {
    const two = holders.at('table', 'two.json');
    const file = holders.at('table', 'two-set.json');
    const heads = ['desk-1', 'desk-2'].flatMap((name) => [
      '--head',
      holders.at('table', `${name}.public.json`),
    ]);
    const before = ['--before', holders.setFile(1)];
    await mustRun(holders.run('keys', 'prepare', '--out', two, ...before, ...heads));
    const { keySet } = JSON.parse(await readFile(two, 'utf8'));
    await writeFile(file, JSON.stringify({ keySet, signatures: [] }));

    const out = holders.at('table', 'one.json');
    const next = ['keys', 'prepare', '--out', out, '--before', file, ...stolen()];
    await mustRun(holders.run(...next));

    const { keySet: left } = JSON.parse(await readFile(out, 'utf8'));
    expect(left.headKeys.map(({ kid }: { kid: string }) => kid)).toEqual([kids['desk-2']]);
    expect(left.withdrawnKeys).toMatchObject([{ kid: kids['desk-1'], reason: 'stolen' }]);
  });

  test('a withdrawal without a set before is refused', async () => {
    const words = ['--root', 'li', '--head', 'desk-1'].map((word) =>
      word.startsWith('--') ? word : holders.at('table', `${word}.public.json`),
    );
    const ran = await holders.run(
      ...['keys', 'prepare', '--out', holders.at('table', 'never.json'), ...words, ...stolen()],
    );

    expect(ran).toMatchObject({ exitCode: 2, errors: expect.stringContaining('--before') });
  });
});

describe('no root holder signs a key of the thief’s as nothing new', () => {
  /** The set that `thief` wants signed, the one before altered so that the thief's key seems to be in it. */
  async function forged(alter: (before: Forged) => object | null) {
    const [thief, root] = [await holders.keyOf('thief'), await holders.keyOf('thiefs-root')];
    const before: Forged = JSON.parse(await readFile(holders.setFile(1), 'utf8'));
    const file = holders.at('table', `forged-${crypto.randomUUID()}.json`);
    const keySet = {
      ...before.keySet,
      version: 2,
      headKeys: [thief.publicKey],
      rootKeys: [root.publicKey],
      threshold: 1,
    };
    await writeFile(file, JSON.stringify({ before: alter(before), keySet }));
    const out = holders.at('table', `${crypto.randomUUID()}.json`);
    return (...more: readonly string[]) =>
      holders.run(
        ...['keys', 'sign', file, '--key', holders.at('li', 'key.json'), '--out', out],
        ...more,
      );
  }

  test('a holder signs only against a set before that is signed', async () => {
    const { publicKey } = await holders.keyOf('thief');
    const sign = await forged(({ keySet, signatures }) => ({
      signatures,
      keySet: { ...keySet, headKeys: [publicKey] },
    }));

    expect(await sign()).toMatchObject({
      exitCode: 1,
      out: '',
      errors: expect.stringContaining('isn’t signed by enough of its roots'),
    });
  });

  test('a holder signs only against their own copy of the set before', async () => {
    const other = holders.at('table', 'other-set.json');
    const real = JSON.parse(await readFile(holders.setFile(1), 'utf8'));
    const expiresAt = '2027-06-01T00:00:00.000Z';
    await writeFile(other, JSON.stringify({ ...real, keySet: { ...real.keySet, expiresAt } }));
    const sign = await forged((before) => before);

    expect(await sign('--before', other)).toMatchObject({
      exitCode: 1,
      out: '',
      errors: expect.stringContaining('isn’t your own copy of set 1'),
    });
  });

  test('a holder doesn’t sign where a set is left out on the way', async () => {
    const sign = await forged(() => null);

    expect(await sign()).toMatchObject({
      exitCode: 1,
      out: '',
      errors: expect.stringContaining('isn’t the set after the one before'),
    });
  });

  test('a holder reads which keys come and go, and that fewer must sign', async () => {
    const sign = await forged((before) => before);

    const { out } = await sign('--before', holders.setFile(1));

    expect(out).toContain(
      `roots (2 of 3 → 1 of 1): +${kids['thiefs-root']} -${kids.li} -${kids.wang} -${kids.zhao}`,
    );
    expect(out).toContain(`head keys: +${kids.thief} -${kids['desk-1']}`);
  });

  test('without a copy of the set before every key is said to be new', async () => {
    const sign = await forged((before) => before);

    const { out } = await sign();

    expect(out).toContain(`head keys: +${kids.thief}\n`);
    expect(out).toContain('not compared with your own copy of set 1');
  });

  test('a holder is shown what they sign before it is signed', async () => {
    const sign = await forged((before) => before);
    await sign();

    const again = await sign();

    expect(again.exitCode).toBe(1);
    expect(again.out).toContain('key set 2 of 330300');
    expect(again.out).not.toContain('signature');
  });
});

type Forged = {
  readonly keySet: Readonly<Record<string, unknown>>;
  readonly signatures: readonly unknown[];
};
