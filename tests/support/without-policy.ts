import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes from an unpacked extension that an organisation could manage it: Chromium takes three seconds after its start to find out
 * that none does, and the extension waits for that.
 */
export async function withoutPolicy(extensionDir: string): Promise<void> {
  const file = join(extensionDir, 'manifest.json');
  const { storage: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(manifest));
}
