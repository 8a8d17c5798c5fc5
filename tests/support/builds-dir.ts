import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'LUCHENG_TEST_BUILDS';

/** Where builds of this run are kept for all of its tests; undefined outside a run. */
export function buildsDir(): string | undefined {
  return process.env[variable];
}

/** Makes that folder, before the workers of the run start; call the answer when all are through. */
export async function makeBuildsDir(): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-builds-'));
  process.env[variable] = dir;
  return async () => {
    delete process.env[variable];
    await rm(dir, { recursive: true, force: true });
  };
}
