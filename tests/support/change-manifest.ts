import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Manifest = { storage?: object; readonly permissions: string[] };

/** Gives an unpacked extension what the reader has allowed: a test can’t answer the browser’s own question. */
export function allowInManifest(dir: string, allowed: readonly string[]): Promise<void> {
  return change(dir, ({ permissions }) => permissions.push(...allowed));
}

/**
 * Takes from an unpacked extension that an organisation could manage it: Chromium takes three seconds after its start to find out
 * that none does, and the extension waits for that.
 */
export function withoutPolicy(dir: string): Promise<void> {
  return change(dir, (manifest) => delete manifest.storage);
}

async function change(dir: string, how: (manifest: Manifest) => unknown): Promise<void> {
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  how(manifest);
  await writeFile(file, JSON.stringify(manifest));
}
