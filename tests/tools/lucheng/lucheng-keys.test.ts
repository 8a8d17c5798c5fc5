import { webcrypto } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { utf8 } from '../../../shared/ledger/digest.ts';
import { acceptKeySet } from '../../../shared/register/trust/accept-key-set.ts';
import type { VerifySignature } from '../../../shared/register/trust/signature-port.ts';
import { readKeys } from '../../../tools/lucheng/keys/key-folder.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

let dir: string;

beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'lucheng-keys-')), 'keys');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const verify: VerifySignature = async (publicKey, message, signature) => {
  const [raw, text, bytes] = [publicKey, message, signature].map((part) => Uint8Array.from(part));
  if (!raw || !text || !bytes) return false;
  const key = await webcrypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return webcrypto.subtle.verify('Ed25519', key, bytes, text);
};

test('private keys are made for their owner’s eyes only', async () => {
  await runLucheng(['keys', 'init', '--dir', dir]);

  const names = (await readdir(dir)).toSorted();
  expect(names).toEqual([
    'head-1.json',
    'key-set-1.json',
    'root-1.json',
    'root-2.json',
    'root-3.json',
  ]);
  for (const name of names.filter((name) => !name.startsWith('key-set'))) {
    expect((await stat(join(dir, name))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(dir, name), 'utf8'))).toMatchObject({
      kty: 'OKP',
      crv: 'Ed25519',
      kid: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  }
});

test('three root keys of which two must sign are the default, and the set holds no private key', async () => {
  await runLucheng(['keys', 'init', '--dir', dir]);

  const { keySet, roots } = await readKeys(dir);
  expect(keySet.keySet).toMatchObject({ v: 1, jurisdiction: '330300', version: 1, threshold: 2 });
  expect(keySet.keySet.rootKeys).toHaveLength(3);
  const { out } = await runLucheng(['keys', 'show', '--dir', dir]);
  expect(JSON.parse(out)).toEqual(keySet);
  for (const { d } of roots) expect(out).not.toContain(d);
});

test('a rotated head key comes with a key set that readers of the one before accept', async () => {
  await runLucheng(['keys', 'init', '--dir', dir]);
  const before = await readKeys(dir);
  await runLucheng(['keys', 'rotate-head', '--dir', dir]);

  const after = await readKeys(dir);

  expect(after.keySet.keySet.version).toBe(2);
  expect(after.keySet.keySet.headKeys).toEqual([{ kid: after.head.kid, publicKey: after.head.x }]);
  expect(after.head.kid).not.toBe(before.head.kid);
  const bytes = utf8(JSON.stringify(after.keySet));
  expect(await acceptKeySet(before.keySet.keySet, bytes, verify)).toMatchObject({
    kind: 'accepted',
  });
});

test('too few root keys cannot rotate', async () => {
  await runLucheng(['keys', 'init', '--dir', dir]);
  await rm(join(dir, 'root-1.json'));
  await rm(join(dir, 'root-2.json'));

  const { exitCode, errors } = await runLucheng(['keys', 'rotate-head', '--dir', dir]);

  expect(exitCode).toBe(1);
  expect(errors).toContain('holds 1 root keys; 2 must sign');
});

test('keys are never overwritten', async () => {
  await runLucheng(['keys', 'init', '--dir', dir]);
  const before = await readFile(join(dir, 'root-1.json'), 'utf8');

  const { exitCode, errors } = await runLucheng(['keys', 'init', '--dir', dir]);

  expect(exitCode).toBe(1);
  expect(errors).toContain('不会覆盖');
  expect(await readFile(join(dir, 'root-1.json'), 'utf8')).toBe(before);
});
