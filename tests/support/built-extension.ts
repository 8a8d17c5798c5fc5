import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BuildOptions, buildExtension } from '../../extension/build.ts';
import { sha256, toHex, utf8 } from '../../shared/ledger/digest.ts';
import { buildsDir } from './builds-dir.ts';
import { fillSlots, slotsOf } from './slots.ts';

/**
 * The extension as `buildExtension` builds it, as a copy of one build a run: addresses and keys, in which the builds of tests
 * differ, are written into the copy. Outside a run, and where options differ in more, it is built.
 */
export async function builtExtension(options: BuildOptions): Promise<string> {
  const kept = buildsDir();
  if (kept === undefined) return buildExtension(options);
  const { outDir, browser = 'chrome', ...pinned } = options;
  const { slotted, values } = slotsOf(pinned);
  const built = await onceIn(kept, `${browser}-${hashOf(slotted)}`, (dir) =>
    buildExtension({ ...slotted, browser, outDir: dir }),
  );
  const copy = join(resolve(outDir), browser);
  await rm(copy, { recursive: true, force: true });
  await cp(join(built, browser), copy, { recursive: true });
  await fillFiles(copy, values);
  return copy;
}

function hashOf(options: unknown): string {
  return toHex(sha256(utf8(JSON.stringify(options)))).slice(0, 16);
}

/** The folder of this name, made by the first that asks for it; two that ask at the same time may both make it. */
async function onceIn(
  kept: string,
  name: string,
  make: (dir: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(kept, name);
  if (await exists(folder)) return folder;
  const own = `${folder}-${randomUUID()}`;
  await mkdir(own, { recursive: true });
  await make(own);
  // The other was first: what it made is the same.
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function fillFiles(dir: string, values: ReadonlyMap<string, string>): Promise<void> {
  const filled = new Set<string>();
  for (const name of await readdir(dir, { recursive: true })) {
    if (!/\.(js|json|html)$/.test(name)) continue;
    const file = join(dir, name);
    const text = await readFile(file, 'utf8');
    const other = fillSlots(text, values, filled);
    if (other !== text) await writeFile(file, other);
  }
  const missed = [...values.keys()].filter((slot) => !filled.has(slot));
  if (missed.length > 0) throw new Error(`The build has no ${missed.join(', ')}`);
}
