import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import type { PrivateKey } from './key-pair.ts';
import type { Keys } from './make-keys.ts';

/** Writes fresh keys; fails with `EEXIST` rather than overwrite one that is there. Private keys are for their owner only. */
export async function writeKeys(dir: string, { roots, head, keySet }: Keys): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  for (const [place, root] of roots.entries()) {
    await writePrivate(join(dir, `root-${place + 1}.json`), root);
  }
  await writeHead(dir, head, keySet);
}

/** Adds a head key and the key set that names it, under the set's version. */
export async function writeHead(
  dir: string,
  head: PrivateKey,
  keySet: SignedKeySet,
): Promise<void> {
  const { version } = keySet.keySet;
  await writePrivate(join(dir, `head-${version}.json`), head);
  await writeFile(join(dir, `key-set-${version}.json`), toText(keySet), { flag: 'wx' });
}

/** The newest key set with its head key, and the root keys kept in this folder. */
export async function readKeys(dir: string): Promise<Keys> {
  const names = await readdir(dir);
  const version = Math.max(
    ...names.map((name) => Number(/^key-set-(\d+)\.json$/.exec(name)?.[1] ?? 0)),
  );
  if (version === 0) throw new Error(`No key set in ${dir}`);
  const read = async (name: string) => JSON.parse(await readFile(join(dir, name), 'utf8'));
  return {
    roots: await Promise.all(names.filter((name) => /^root-\d+\.json$/.test(name)).map(read)),
    head: await read(`head-${version}.json`),
    keySet: await read(`key-set-${version}.json`),
  };
}

async function writePrivate(path: string, key: PrivateKey): Promise<void> {
  await writeFile(path, toText(key), { flag: 'wx', mode: 0o600 });
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
