import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readKeys, writeKeys } from '../lucheng/keys/key-folder.ts';
import type { Keys } from '../lucheng/keys/make-keys.ts';
import { makeDevelopmentKeys } from '../town/town.ts';

/** This machine's development keys, made at the first start. */
export async function developmentKeys(dir: string): Promise<Keys> {
  const folder = join(dir, 'keys');
  if (!existsSync(folder)) await writeKeys(folder, await makeDevelopmentKeys(Date.now()));
  return readKeys(folder);
}

/** The operator's secret of this machine, made at the first start. */
export async function operatorSecret(dir: string): Promise<string> {
  const file = join(dir, 'operator-secret');
  if (!existsSync(file))
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}
