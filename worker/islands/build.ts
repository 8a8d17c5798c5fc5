import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const names = ['passkey', 'take-code', 'look-up'] as const;
const outDir = join(import.meta.dirname, '../../dist/islands');

/** The scripts of the desk's pages, by file name: `passkey.js`. */
export async function bundleIslands(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(import.meta.dirname, `${name}.ts`)),
    outdir: outDir,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox123', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(outDir.length + 1), text]));
}

/** Writes them where both fronts' deployments take them from. */
export async function buildIslands(): Promise<void> {
  const islands = await bundleIslands();
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of islands) await writeFile(join(outDir, name), text);
}

if (import.meta.main) await buildIslands();
